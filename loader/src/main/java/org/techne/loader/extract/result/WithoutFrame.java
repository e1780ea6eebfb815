package org.techne.loader.extract.result;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.techne.loader.extract.Bound;
import org.techne.loader.extract.Change;
import org.techne.loader.extract.ResultKind;
import org.techne.loader.extract.RuleName;
import org.techne.loader.extract.quantity.Form;
import org.techne.loader.extract.quantity.Quantity;
import org.techne.loader.lexicon.Lexicon;
import org.techne.loader.lexicon.Metric;

/** Numbers that no frame reads: their unit says what they measure, or they continue an enumeration. */
final class WithoutFrame {
    static final RuleName UNIT_MEASURES = new RuleName("unit-measures-metric");
    static final RuleName TRAINED_IN = new RuleName("trained-in-time");
    static final RuleName TAKES_TIME = new RuleName("takes-time");
    static final RuleName COMPUTE_RATE = new RuleName("achieves-operations");
    static final RuleName TOKENS = new RuleName("number-of-tokens");
    static final RuleName RATIO_OF_CHANGE = new RuleName("ratio-of-the-change-before");
    static final RuleName ELLIPSIS = new RuleName("like-the-number-before");
    private static final FramePattern TRAINING =
            FramePattern.of("train-verb ~~6 (in|for|with|use-verb|only|of|open) #");
    private static final FramePattern IN_TIME =
            FramePattern.of("(in|for|with|use-verb|achieve-verb|only|faster-adjective|speedup-noun) open? #");
    private static final FramePattern TAKING = FramePattern.of("(use-verb|run-verb|achieve-verb) ~~3 in? #");

    private static final BigDecimal UNLIKE = BigDecimal.valueOf(10_000);

    private final Lexicon lexicon;
    private final Fit fit;

    WithoutFrame(Lexicon lexicon, Fit fit) {
        this.lexicon = lexicon;
        this.fit = fit;
    }

    Optional<Found> read(Line line, int item, List<Found> before) {
        Quantity quantity = line.items().get(item).quantities().getFirst();
        return ratioOfChange(line, item, before)
                .or(() -> measured(line, item, quantity))
                .or(() -> time(line, item, quantity))
                .or(() -> tokens(line, item, quantity))
                .or(() -> likeBefore(line, item, before));
    }

    /** "lowers latency from 4,918 ms to 127 ms (38.7x)": the bracket says the same change as a ratio. */
    private static Optional<Found> ratioOfChange(Line line, int item, List<Found> before) {
        boolean bracket = line.symbol(item) == Symbol.TIMES
                && line.symbol(item - 1) == Symbol.OPEN
                && line.symbol(item + 1) == Symbol.CLOSE;
        if (!bracket || before.isEmpty() || before.getLast().item() != item - 2) {
            return Optional.empty();
        }
        Found value = before.getLast();
        Quantity quantity = line.items().get(item - 2).quantities().getFirst();
        if (value.kind() != ResultKind.ABSOLUTE || !quantity.reading().fromTo()) {
            return Optional.empty();
        }
        Change change = quantity.reading().falling() ? Change.DECREASE : Change.INCREASE;
        return Optional.of(
                new Found(item, value.metrics(), ResultKind.RATIO, change, -1, RATIO_OF_CHANGE, List.of(), false));
    }

    private Optional<Found> measured(Line line, int item, Quantity quantity) {
        if (fit.isRateOfCompute(quantity) && line.symbol(item - 1) == Symbol.ACHIEVE_VERB) {
            return Optional.of(state(item, "compute-rate", COMPUTE_RATE));
        }
        return fit.measured(quantity)
                .or(() -> sharedUnit(line, item))
                .filter(metric -> !isSizes(metric, quantity))
                .map(metric -> {
                    Change change = quantity.reading().sign() == 0 ? Change.NONE : Change.INCREASE;
                    ResultKind kind = change == Change.NONE ? ResultKind.ABSOLUTE : ResultKind.DELTA;
                    return new Found(item, List.of(metric), kind, change, -1, UNIT_MEASURES, List.of(), false);
                });
    }

    /** "38K vs. 10M parameters": the unit stands behind the second number. */
    private Optional<Metric> sharedUnit(Line line, int item) {
        int other = line.symbol(item + 2) == Symbol.WORD ? item + 3 : item + 2;
        boolean shared = line.symbol(item) == Symbol.PLAIN
                && line.symbol(item + 1) == Symbol.THAN
                && line.symbol(other) == Symbol.UNIT;
        return shared
                ? fit.measured(line.items().get(other).quantities().getFirst())
                        .filter(metric -> metric.slug().equals("parameters"))
                : Optional.empty();
    }

    /** "models from 0.6B to 70B parameters", "(410M-12B parameters)" */
    private static boolean isSizes(Metric metric, Quantity quantity) {
        return metric.slug().equals("parameters") && quantity.low().compareTo(quantity.high()) != 0;
    }

    /** Hours and days that something takes are training's; shorter times are latencies. */
    private Optional<Found> time(Line line, int item, Quantity quantity) {
        if (!fit.isTime(quantity) || ThingOfLength.is(line, item)) {
            return Optional.empty();
        }
        boolean in = IN_TIME.match(line.symbols(), item).isPresent()
                || quantity.reading().bound() == Bound.UNDER;
        boolean trained = fit.isLong(quantity)
                || fit.isMinutes(quantity) && line.symbols().indexOf(Symbol.TRAIN_VERB.code()) >= 0;
        if (in && trained || TRAINING.match(line.symbols(), item).isPresent()) {
            return Optional.of(state(item, "training-time", TRAINED_IN));
        }
        boolean taken = in || TAKING.match(line.symbols(), item).isPresent();
        return taken ? Optional.of(state(item, "latency", TAKES_TIME)) : Optional.empty();
    }

    /** Tokens are a length where the sentence speaks of one, and a cost where few are boasted of. */
    private Optional<Found> tokens(Line line, int item, Quantity quantity) {
        if (!fit.isTokens(quantity)) {
            return Optional.empty();
        }
        int first = Math.max(0, quantity.first() - 6);
        int last = Math.min(line.sentence().tokens().size(), quantity.last() + 4);
        boolean length = line.sentence().tokens().subList(first, last).stream()
                .map(t -> t.lower())
                .anyMatch(w -> w.startsWith("length") || w.equals("window"));
        if (length) {
            return Optional.of(state(item, "sequence-length", TOKENS));
        }
        return quantity.reading().only() ? Optional.of(state(item, "tokens", TOKENS)) : Optional.empty();
    }

    private Found state(int item, String slug, RuleName rule) {
        Metric metric = lexicon.metric(slug);
        return new Found(item, List.of(metric), ResultKind.ABSOLUTE, Change.NONE, -1, rule, List.of(), false);
    }

    /** True where a word of comparison parts two numbers without a verb after it. */
    private static boolean isCompared(Line line, int from, int to) {
        return line.symbols().indexOf(Symbol.OUTPERFORM_VERB.code(), from) > 0
                && line.symbols().indexOf(Symbol.OUTPERFORM_VERB.code(), from) < to;
    }

    /** "outperforming A (54.2%)": a value in brackets behind another name is that one's. */
    private static boolean isOfOther(Line line, int item) {
        return line.symbol(item - 1) == Symbol.OPEN && line.symbol(item - 2) == Symbol.TECHNIQUE;
    }

    /** "63.2% in 2 days, 67.8% in 3 days and 69.3% in 4 days": a further number of one form and sign. */
    private static Optional<Found> likeBefore(Line line, int item, List<Found> before) {
        boolean joined = switch (line.symbol(item - 1)) {
            case COMMA, AND, OPEN -> true;
            case BY -> isNextOf(line, item, before);
            default -> line.symbol(item - 2) == Symbol.COMMA || line.symbol(item - 2) == Symbol.AND;
        };
        if (!joined || isOfOtherVerb(line, item)) {
            return Optional.empty();
        }
        Quantity quantity = line.items().get(item).quantities().getFirst();
        List<Found> like = like(line, item, before);
        return like.stream()
                .filter(f -> sign(line, f.item()) == sign(line, item))
                .findFirst()
                .or(() -> like.stream().findFirst())
                .map(f -> alike(f, item, quantity));
    }

    /** "an AP of 84.9%, covering 87.8% of the boxes": a verb of its own says something else. */
    private static boolean isOfOtherVerb(Line line, int item) {
        Item before = line.items().get(item - 1);
        return before.symbol() == Symbol.WORD
                && line.sentence().tokens().get(before.last()).text().endsWith("ing");
    }

    /** "by 4.3 on A and on B by 6.0": the second dataset goes before its number. */
    private static boolean isNextOf(Line line, int item, List<Found> before) {
        if (before.isEmpty() || line.symbol(item - 2) != Symbol.DATASET) {
            return false;
        }
        int and = line.symbol(item - 3) == Symbol.ON ? item - 4 : item - 3;
        return line.symbol(and) == Symbol.AND || line.symbol(and) == Symbol.COMMA;
    }

    /** "by 3.1 mAP and 0.9 mAP": the second is a change as the first is. */
    static Optional<Found> further(Line line, int item, List<Found> before) {
        boolean joined = line.symbol(item - 1) == Symbol.AND
                && line.symbol(item - 2) == Symbol.METRIC
                && line.symbol(item + 1) == Symbol.METRIC
                && line.symbol(item - 3) == line.symbol(item);
        return joined && !before.isEmpty()
                ? Optional.of(before.getLast())
                        .filter(f -> f.item() == item - 3 && f.kind() == ResultKind.DELTA)
                        .filter(f -> line.items().get(item + 1).metrics().equals(f.metrics()))
                        .map(f -> f.at(item, ELLIPSIS))
                : Optional.empty();
    }

    /** The numbers before of the same form and unit, the nearest first. */
    private static List<Found> like(Line line, int item, List<Found> before) {
        Quantity quantity = line.items().get(item).quantities().getFirst();
        return before.reversed().stream()
                .filter(f -> !isCompared(line, f.item(), item))
                .filter(f -> f.kind() != ResultKind.ABSOLUTE || !isOfOther(line, item))
                .filter(f ->
                        isOfLikeSize(line.items().get(f.item()).quantities().getLast(), quantity))
                .filter(f -> line.symbol(f.item()) == line.symbol(item))
                .filter(f -> line.items()
                        .get(f.item())
                        .quantities()
                        .getFirst()
                        .unit()
                        .equals(quantity.unit()))
                .toList();
    }

    /** Millions of samples and a score of 0.66 are of no one list. */
    private static boolean isOfLikeSize(Quantity a, Quantity b) {
        BigDecimal more = a.high().max(b.high());
        BigDecimal less = a.high().min(b.high());
        return a.form() != Form.PLAIN || less.signum() == 0 || more.compareTo(less.multiply(UNLIKE)) < 0;
    }

    private static int sign(Line line, int item) {
        return line.items().get(item).quantities().getFirst().reading().sign();
    }

    /** "94.7% (+0.5%)": behind a value a number with a sign is its change. */
    private static Found alike(Found before, int item, Quantity quantity) {
        int sign = quantity.reading().sign();
        if (sign == 0 || before.kind() != ResultKind.ABSOLUTE) {
            return before.at(item, ELLIPSIS);
        }
        Change change = sign > 0 ? Change.INCREASE : Change.DECREASE;
        return new Found(item, before.metrics(), ResultKind.DELTA, change, -1, ELLIPSIS, List.of(), false);
    }
}
