package org.techne.loader.extract.result;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.techne.loader.extract.Change;
import org.techne.loader.extract.ResultKind;
import org.techne.loader.extract.RuleName;
import org.techne.loader.extract.quantity.Form;
import org.techne.loader.extract.quantity.Quantity;
import org.techne.loader.lexicon.Lexicon;
import org.techne.loader.lexicon.Metric;

/** Reads each quantity of a line by the first frame that fits. */
final class FrameMatcher {
    static final RuleName UNIT_MEASURES = new RuleName("unit-measures-metric");
    static final RuleName TRAINED_IN = new RuleName("trained-in-time");
    static final RuleName ELLIPSIS = new RuleName("like-the-number-before");
    private static final FramePattern BASELINE_VALUE = FramePattern.of("than ~3 metric? (of|colon|be-verb)? #");
    private static final FramePattern TRAINING = FramePattern.of("train-verb ~~6 (in|for|with)? #");
    private static final FramePattern IN_TIME = FramePattern.of("(in|for|with|use-verb|achieve-verb|only|faster-adjective) #");
    private static final FramePattern TAKING = FramePattern.of("(use-verb|run-verb|achieve-verb) ~~3 in? #");

    private final Lexicon lexicon;
    private final Fit fit;
    private final List<Frame> frames = Frames.read();

    FrameMatcher(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.fit = new Fit(lexicon);
    }

    /** What the quantities of a line say; {@code weak} metrics and absent ones are given by the scope. */
    List<Found> match(Line line, Scope scope) {
        List<Found> found = new ArrayList<>();
        for (int i = 0; i < line.items().size(); i++) {
            if (line.symbol(i).isQuantity() && !isBaselineValue(line, i, found)) {
                Optional<Found> reading = read(line, i, found, scope);
                reading.map(f -> scope.inParallel(line, f, found)).ifPresent(found::add);
            }
        }
        scope.remember(line, found);
        return found;
    }

    private static boolean isBaselineValue(Line line, int item, List<Found> before) {
        boolean sameForm = before.stream().anyMatch(f -> line.symbol(f.item()) == line.symbol(item));
        return sameForm && BASELINE_VALUE.match(line.symbols(), item).isPresent();
    }

    private Optional<Found> read(Line line, int item, List<Found> before, Scope scope) {
        Quantity quantity = line.items().get(item).quantities().getFirst();
        for (Frame frame : frames) {
            boolean signed = !frame.signed() || quantity.reading().sign() != 0;
            if (signed && frame.forms().contains(quantity.form())) {
                Optional<Found> found = frame.pattern()
                        .match(line.symbols(), item)
                        .flatMap(match -> found(line, item, quantity, frame, match, scope));
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return byUnit(line, item, quantity).or(() -> likeBefore(line, item, before));
    }

    private Optional<Found> found(
            Line line, int item, Quantity quantity, Frame frame, FramePattern.Match match, Scope scope) {
        List<Metric> metrics = metrics(line, frame, match);
        boolean weak = metrics.isEmpty() || metrics.stream().allMatch(fit::isWeak);
        Optional<Metric> noun = metrics.isEmpty() ? OwnNoun.behind(line, match.direction()) : Optional.empty();
        if (noun.isPresent()) {
            metrics = List.of(noun.get());
        } else if (weak) {
            metrics = List.of(scope.metricFor(line, item, quantity, frame.mode() == Frame.Mode.CHANGE && !metrics.isEmpty()));
        }
        List<Metric> meant = fit.rated(metrics, quantity);
        Frame.Mode mode = mode(frame.mode(), quantity, meant.getFirst(), line, item);
        if (match.direction() >= 0 && !fit.isSpedUp(line.symbol(match.direction()), meant.getFirst())) {
            return Optional.empty();
        }
        boolean partOfScore = mode == Frame.Mode.FRACTION && meant.getFirst().percentScore()
                && !frame.name().value().equals("part-of-metric");
        if (partOfScore || !meant.stream().allMatch(m -> fit.fits(m, quantity, mode)) || isCount(line, item, quantity, frame)) {
            return Optional.empty();
        }
        ResultKind kind = kind(mode, quantity, meant.getFirst(), Relative.isSaid(line, item, match.direction()));
        Change change = change(line, item, quantity, mode, match, meant.getFirst());
        return Optional.of(new Found(item, meant, kind, change, match.direction(), frame.name(), List.of(), false));
    }

    private List<Metric> metrics(Line line, Frame frame, FramePattern.Match match) {
        if (match.metric() >= 0) {
            return line.items().get(match.metric()).metrics();
        }
        if (match.direction() >= 0) {
            List<Metric> borne = line.items().get(match.direction()).metrics();
            if (!borne.isEmpty()) {
                return borne;
            }
        }
        return frame.defaultMetric().isEmpty() ? List.of() : List.of(lexicon.metric(frame.defaultMetric()));
    }

    /** What a number says can differ from what its frame does: by its sign, its form and what governs the clause. */
    private Frame.Mode mode(Frame.Mode mode, Quantity quantity, Metric metric, Line line, int item) {
        if (mode == Frame.Mode.STATE && quantity.reading().fromTo() && (quantity.reading().falling() || Clause.changes(line, item))) {
            return Frame.Mode.TARGET;
        }
        if (mode == Frame.Mode.STATE && quantity.form() == Form.PERCENT && !metric.percentScore() && !fit.isQuality(metric)) {
            if (isLeft(quantity, line, item)) {
                return Frame.Mode.FRACTION;
            }
            return Clause.changes(line, item) ? Frame.Mode.CHANGE : Frame.Mode.FRACTION;
        }
        if (mode == Frame.Mode.STATE && quantity.reading().sign() != 0) {
            return Frame.Mode.CHANGE;
        }
        if (mode == Frame.Mode.FRACTION && metric.slug().equals("utilization")) {
            return Frame.Mode.STATE;
        }
        boolean part = quantity.form() == Form.TIMES && quantity.high().compareTo(BigDecimal.ONE) < 0;
        return part ? Frame.Mode.FRACTION : mode;
    }

    private static boolean isLeft(Quantity quantity, Line line, int item) {
        return quantity.reading().only()
                || switch (line.symbol(item - 1)) {
                    case WITH, USE_VERB, ONLY -> true;
                    default -> false;
                };
    }

    /** "on 14 datasets": a bare number before a noun counts the noun. */
    private static boolean isCount(Line line, int item, Quantity quantity, Frame frame) {
        if (quantity.form() != Form.PLAIN || frame.frame().startsWith("#")) {
            return false;
        }
        return switch (line.symbol(item + 1)) {
            case WORD, DATASET, TASK, TECHNIQUE, HARDWARE, TRAIN_VERB -> !startsClause(line, item + 1);
            default -> false;
        };
    }

    private static boolean startsClause(Line line, int item) {
        return line.items().get(item).first() > line.items().get(item - 1).last() + 1;
    }

    private static ResultKind kind(Frame.Mode mode, Quantity quantity, Metric metric, boolean relative) {
        return switch (mode) {
            case STATE, TARGET -> ResultKind.ABSOLUTE;
            case FRACTION -> ResultKind.FRACTION;
            case CHANGE ->
                switch (quantity.form()) {
                    case TIMES -> ResultKind.RATIO;
                    case PART -> ResultKind.FRACTION;
                    case PERCENT -> metric.percentScore() && !relative ? ResultKind.DELTA : ResultKind.PERCENT_CHANGE;
                    case UNIT, PLAIN -> ResultKind.DELTA;
                };
        };
    }

    private static Change change(
            Line line, int item, Quantity quantity, Frame.Mode mode, FramePattern.Match match, Metric metric) {
        if (mode == Frame.Mode.STATE || mode == Frame.Mode.TARGET) {
            return Change.NONE;
        }
        if (mode == Frame.Mode.FRACTION) {
            return Change.DECREASE;
        }
        if (quantity.reading().sign() != 0 && match.direction() < 0) {
            return quantity.reading().sign() > 0 ? Change.INCREASE : Change.DECREASE;
        }
        if (match.direction() >= 0) {
            return Directions.of(line.symbol(match.direction()), metric);
        }
        if (quantity.reading().implied() != Change.NONE) {
            return quantity.reading().implied();
        }
        return Clause.change(line, item, metric);
    }

    private Optional<Found> byUnit(Line line, int item, Quantity quantity) {
        Optional<Metric> measured = fit.measured(quantity);
        if (measured.isPresent() && fit.isRateOfCompute(quantity) && line.symbol(item - 1) == Symbol.ACHIEVE_VERB) {
            return Optional.of(state(item, "compute-rate"));
        }
        if (measured.isPresent()) {
            Change change = quantity.reading().sign() == 0 ? Change.NONE : Change.INCREASE;
            ResultKind kind = change == Change.NONE ? ResultKind.ABSOLUTE : ResultKind.DELTA;
            return Optional.of(new Found(item, List.of(measured.get()), kind, change, -1, UNIT_MEASURES, List.of(), false));
        }
        boolean time = quantity.form() == Form.UNIT
                && quantity.unit()
                        .filter(u -> u.canonicalIri().endsWith("/SEC"))
                        .isPresent();
        boolean in = IN_TIME.match(line.symbols(), item).isPresent();
        if (time && (in && fit.isLong(quantity) || TRAINING.match(line.symbols(), item).isPresent())) {
            return Optional.of(state(item, "training-time"));
        }
        if (fit.isTokens(quantity)) {
            return tokens(line, item, quantity);
        }
        boolean taken = TAKING.match(line.symbols(), item).isPresent() || IN_TIME.match(line.symbols(), item).isPresent();
        return time && taken
                ? Optional.of(state(item, "latency"))
                : Optional.empty();
    }

    /** Tokens are a length where the sentence speaks of one, and a cost where few are boasted of. */
    private Optional<Found> tokens(Line line, int item, Quantity quantity) {
        int first = Math.max(0, quantity.first() - 6);
        int last = Math.min(line.sentence().tokens().size(), quantity.last() + 4);
        boolean length = line.sentence().tokens().subList(first, last).stream()
                .map(t -> t.text().toLowerCase(Locale.ROOT))
                .anyMatch(w -> w.startsWith("length") || w.equals("window"));
        if (length) {
            return Optional.of(state(item, "sequence-length"));
        }
        return quantity.reading().only() ? Optional.of(state(item, "tokens")) : Optional.empty();
    }

    private Found state(int item, String metric) {
        return new Found(
                item, List.of(lexicon.metric(metric)), ResultKind.ABSOLUTE, Change.NONE, -1, TRAINED_IN, List.of(), false);
    }

    /** "63.2% in 2 days, 67.8% in 3 days and 69.3% in 4 days": a further number of one form and sign. */
    private static Optional<Found> likeBefore(Line line, int item, List<Found> before) {
        boolean joined = switch (line.symbol(item - 1)) {
            case COMMA, AND, OPEN -> true;
            default -> line.symbol(item - 2) == Symbol.COMMA || line.symbol(item - 2) == Symbol.AND;
        };
        if (!joined) {
            return Optional.empty();
        }
        Quantity quantity = line.items().get(item).quantities().getFirst();
        return before.reversed().stream()
                .filter(f -> line.symbol(f.item()) == line.symbol(item))
                .filter(f -> line.items()
                        .get(f.item())
                        .quantities()
                        .getFirst()
                        .unit()
                        .equals(quantity.unit()))
                .findFirst()
                .map(f -> f.at(item, ELLIPSIS));
    }
}
