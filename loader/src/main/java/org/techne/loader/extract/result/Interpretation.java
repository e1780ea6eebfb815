package org.techne.loader.extract.result;

import java.math.BigDecimal;
import java.util.Set;
import java.util.stream.IntStream;
import org.techne.loader.extract.Change;
import org.techne.loader.extract.ResultKind;
import org.techne.loader.extract.quantity.Form;
import org.techne.loader.extract.quantity.Quantity;
import org.techne.loader.lexicon.Metric;
import org.techne.loader.text.WordSet;

/** What a number means once its frame, its metric and its form are known: its kind and its change. */
final class Interpretation {
    private static final Set<String> ADDING = WordSet.of("""
            add adds adding incurs incurring introduces introducing
            """);

    private final Fit fit;
    private final Line line;
    private final int item;
    private final Quantity quantity;
    private final Metric metric;

    Interpretation(Fit fit, Line line, int item, Metric metric) {
        this.fit = fit;
        this.line = line;
        this.item = item;
        this.quantity = line.items().get(item).quantities().getFirst();
        this.metric = metric;
    }

    /** What a number says can differ from what its frame does: by its sign, its form and what governs the clause. */
    Frame.Mode mode(Frame.Mode mode, int direction) {
        if (mode == Frame.Mode.CHANGE && direction >= 0 && isFromTo() && isTelling(line.symbol(direction))) {
            return Frame.Mode.TARGET;
        }
        if (mode == Frame.Mode.CHANGE && (isSetAgainst() || isCompressionRate(direction))) {
            return Frame.Mode.STATE;
        }
        if (mode == Frame.Mode.GOVERNED) {
            return Clause.changes(line, item) ? Frame.Mode.CHANGE : stated();
        }
        if (mode == Frame.Mode.STATE) {
            return stated();
        }
        if (mode == Frame.Mode.FRACTION && (isListedAfterDecrease() && !isLeft() || isAdded())) {
            return Frame.Mode.CHANGE;
        }
        if (mode == Frame.Mode.FRACTION && isOverhead() && line.symbol(item - 1) == Symbol.BE_VERB) {
            return Frame.Mode.CHANGE;
        }
        if (mode == Frame.Mode.FRACTION && metric.slug().equals("utilization")) {
            return Frame.Mode.STATE;
        }
        boolean part = quantity.form() == Form.TIMES && quantity.high().compareTo(BigDecimal.ONE) < 0;
        return part ? Frame.Mode.FRACTION : mode;
    }

    /** "a compression rate of 95%" is a value. */
    private boolean isCompressionRate(int direction) {
        return direction >= 0
                && quantity.form() == Form.PERCENT
                && line.symbol(direction) == Symbol.COMPRESSION_NOUN
                && line.lastToken(direction).lower().matches("rates?|ratios?");
    }

    /** "lifts accuracy 71% → 74%": values before and behind; "gains from 2x to 3x" are a range. */
    private boolean isFromTo() {
        return quantity.form() != Form.TIMES
                && (quantity.reading().fromTo()
                        || quantity.reading().falling() && line.symbol(item - 1) == Symbol.OPEN);
    }

    /** "fewer failures (10% vs. 22%)": a bracket with two values states the first. */
    private boolean isSetAgainst() {
        int other = line.symbol(item + 2) == Symbol.WORD ? item + 3 : item + 2;
        return quantity.form() != Form.TIMES
                && quantity.reading().sign() == 0
                && line.symbol(item - 1) == Symbol.OPEN
                && line.symbol(item + 1) == Symbol.THAN
                && line.symbol(other) == line.symbol(item);
    }

    /** "with only 55% of the FLOPs, 54% KV cache and 78% time": "only" holds for the list. */
    private boolean isListedAfterOnly() {
        boolean listed = line.symbol(item - 1) == Symbol.COMMA || line.symbol(item - 1) == Symbol.AND;
        for (int i = item - 1; listed && i >= 0; i--) {
            switch (line.symbol(i)) {
                case PERCENT, PART -> {
                    if (line.items().get(i).quantities().getFirst().reading().only()) {
                        return true;
                    }
                }
                case BREAK, WHILE, DECREASE_VERB, INCREASE_VERB, IMPROVE_VERB -> {
                    return false;
                }
                default -> {}
            }
        }
        return false;
    }

    /** "removes 52% of the FLOPs and 53% of the parameters": the verb holds for the list. */
    private boolean isListedAfterDecrease() {
        boolean listed = line.symbol(item - 1) == Symbol.COMMA || line.symbol(item - 1) == Symbol.AND;
        return listed && Clause.governs(line, item, Symbol.DECREASE_VERB);
    }

    private static boolean isTelling(Symbol symbol) {
        return switch (symbol) {
            case INCREASE_VERB, DECREASE_VERB, IMPROVE_VERB, WORSEN_VERB, DECREASE_NOUN, INCREASE_NOUN -> true;
            default -> false;
        };
    }

    /** "an area overhead of 38%": so much more of it. */
    boolean isOverhead() {
        return (quantity.form() == Form.PERCENT || quantity.form() == Form.TIMES)
                && !metric.percentScore()
                && (metric.slug().equals("overhead") || isSaidOfOverhead());
    }

    private boolean isSaidOfOverhead() {
        int at = line.items().get(item).first() - 1;
        return IntStream.rangeClosed(Math.max(0, at - 3), at).anyMatch(this::isOverhead);
    }

    /** "1.2% area overhead": whatever governs the clause, so much more of it. */
    private boolean isBeforeOverhead() {
        int behind = line.items().get(item).last() + 1;
        int end = Math.min(line.sentence().tokens().size(), behind + 3);
        return (quantity.form() == Form.PERCENT || quantity.form() == Form.TIMES)
                && !metric.percentScore()
                && IntStream.range(behind, end).anyMatch(this::isOverhead);
    }

    private boolean isOverhead(int token) {
        return line.sentence().tokens().get(token).text().startsWith("overhead");
    }

    private Frame.Mode stated() {
        if (isOverhead() && !Clause.changes(line, item)) {
            return Frame.Mode.CHANGE;
        }
        boolean changes = Clause.changes(line, item);
        if (quantity.reading().fromTo() && (quantity.reading().falling() || changes)) {
            return Frame.Mode.TARGET;
        }
        if (isRetained()) {
            return Frame.Mode.FRACTION;
        }
        if (isWithin()) {
            return Frame.Mode.CHANGE;
        }
        if (isAdded() || isBeforeOverhead()) {
            return Frame.Mode.CHANGE;
        }
        boolean share = quantity.form() == Form.PERCENT && !fit.isStatedInPercent(metric);
        if (share) {
            return changes && !isLeft() ? Frame.Mode.CHANGE : Frame.Mode.FRACTION;
        }
        return quantity.reading().sign() != 0 ? Frame.Mode.CHANGE : Frame.Mode.STATE;
    }

    /** "within 2% accuracy"; memory within 80 GB is what is there. */
    private boolean isWithin() {
        return fit.isQuality(metric) && Within.is(line, item);
    }

    /** "adds 0.5% parameters" */
    private boolean isAdded() {
        String verb = line.firstToken(item).lower();
        Item before = line.items().get(Math.max(0, item - 1));
        String earlier = line.sentence().tokens().get(before.last()).lower();
        return quantity.form() == Form.PERCENT
                && !metric.percentScore()
                && (ADDING.contains(verb) || before.symbol() == Symbol.USE_VERB && ADDING.contains(earlier));
    }

    /** "retaining 99% performance" */
    private boolean isRetained() {
        boolean score = quantity.form() == Form.PERCENT && metric.slug().equals("score");
        return Kept.isWithoutMetric(line, item) || score && (Kept.is(line, item) || endsInPerformance());
    }

    private boolean endsInPerformance() {
        return line.items().subList(item, Math.min(line.items().size(), item + 4)).stream()
                .anyMatch(i -> line.sentence().tokens().get(i.last()).lower().startsWith("performance"));
    }

    private boolean isLeft() {
        return quantity.reading().only()
                || isListedAfterOnly()
                || switch (line.symbol(item - 1)) {
                    case WITH, USE_VERB, ONLY -> true;
                    default -> false;
                };
    }

    ResultKind kind(Frame.Mode mode, boolean relative) {
        return switch (mode) {
            case STATE, TARGET, GOVERNED -> ResultKind.ABSOLUTE;
            case FRACTION -> ResultKind.FRACTION;
            case CHANGE ->
                switch (quantity.form()) {
                    case TIMES -> ResultKind.RATIO;
                    case PART -> ResultKind.FRACTION;
                    case PERCENT ->
                        (metric.percentScore() || isSignedOwn()) && !relative
                                ? ResultKind.DELTA
                                : ResultKind.PERCENT_CHANGE;
                    case UNIT, PLAIN -> ResultKind.DELTA;
                };
        };
    }

    /** "raises safety by +20%": a sign is written before points. */
    private boolean isSignedOwn() {
        return Fit.isOwn(metric) && quantity.reading().sign() != 0;
    }

    Change change(Frame.Mode mode, int direction) {
        if (mode == Frame.Mode.STATE || mode == Frame.Mode.TARGET) {
            return Change.NONE;
        }
        if (mode == Frame.Mode.FRACTION) {
            return Change.DECREASE;
        }
        if (quantity.reading().sign() != 0 && direction < 0) {
            return quantity.reading().sign() > 0 ? Change.INCREASE : Change.DECREASE;
        }
        if (direction >= 0) {
            return Directions.of(line.symbol(direction), metric);
        }
        if (isBeforeOverhead() || isOverhead() || isWithin()) {
            return Directions.better(metric).opposite();
        }
        if (isAdded()) {
            return Change.INCREASE;
        }
        if (quantity.reading().implied() != Change.NONE) {
            return quantity.reading().implied();
        }
        return Clause.change(line, item, metric);
    }
}
