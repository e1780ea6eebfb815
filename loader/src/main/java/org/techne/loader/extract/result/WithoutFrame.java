package org.techne.loader.extract.result;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.techne.loader.extract.Bound;
import org.techne.loader.extract.Change;
import org.techne.loader.extract.ResultKind;
import org.techne.loader.extract.RuleName;
import org.techne.loader.extract.quantity.Form;
import org.techne.loader.extract.quantity.Quantity;
import org.techne.loader.lexicon.Lexicon;
import org.techne.loader.lexicon.Metric;
import org.techne.loader.text.Token;
import org.techne.loader.text.WordSet;

/** Numbers that no frame reads: their unit says what they measure. */
final class WithoutFrame {
    static final RuleName UNIT_MEASURES = new RuleName("unit-measures-metric");
    static final RuleName COMPUTE_RATE = new RuleName("achieves-operations");
    static final RuleName DEVICE_TIME = new RuleName("time-on-devices");
    static final RuleName SIZE_OF_MODEL = new RuleName("size-behind-model");
    static final RuleName ON_DATASET = new RuleName("share-on-data");
    static final RuleName TOKENS = new RuleName("number-of-tokens");
    private static final Set<String> MODELS =
            WordSet.of("model network net detector classifier backbone encoder decoder codec checkpoint");
    private static final FramePattern ON_DATA = FramePattern.of("# (on|for) ~2 dataset");
    private static final BigDecimal LONG_CONTEXT = BigDecimal.valueOf(4_000);
    private static final BigDecimal VERY_LONG_CONTEXT = BigDecimal.valueOf(100_000);
    private static final Set<String> HANDLING = WordSet.of("""
            process processes processing handle handles handling support supports supporting extend extends extending scale scales
            scaling context contexts modeling
            """);

    private final Lexicon lexicon;
    private final Fit fit;
    private final TimeTaken times;

    WithoutFrame(Lexicon lexicon, Fit fit) {
        this.lexicon = lexicon;
        this.fit = fit;
        this.times = new TimeTaken(lexicon);
    }

    Optional<Found> read(Line line, int item, List<Found> before) {
        Quantity quantity = line.items().get(item).quantities().getFirst();
        return RatioOfChange.of(line, item, before)
                .or(() -> RatioOfChange.ofThatBefore(line, item, before))
                .or(() -> ChangeInBracket.value(lexicon, fit, line, item, before))
                .or(() -> ShareDone.of(lexicon, line, item))
                .or(() -> sizeOfModel(line, item, quantity))
                .or(() -> deviceTime(line, item, quantity))
                .or(() -> times.frequency(line, item, quantity))
                .or(() -> measured(line, item, quantity))
                .or(() -> times.taken(line, item, quantity))
                .or(() -> tokens(line, item, quantity))
                .or(() -> LikeBefore.kept(line, item, before))
                .or(() -> MetricBehindList.of(line, item))
                .or(() -> LikeBefore.of(line, item, before))
                .or(() -> onData(line, item, quantity))
                .or(() -> ChangeInBracket.points(lexicon, line, item));
    }

    /** "including 64% on an exam, 77.9% on PubMedQA": a share on data that nothing else reads is a score. */
    private Optional<Found> onData(Line line, int item, Quantity quantity) {
        boolean listed = switch (line.symbol(item - 1)) {
            case COMMA, AND, COLON, SUCH_AS, OPEN -> true;
            default -> false;
        };
        boolean value = quantity.form() == Form.PERCENT && quantity.reading().sign() == 0 && !isGain(line, item);
        return listed && value && ON_DATA.match(line.symbols(), item).isPresent()
                ? Optional.of(state(item, "score", ON_DATASET))
                : Optional.empty();
    }

    /** "gains on all sets (e.g., 6% on ADE20K)" */
    private static boolean isGain(Line line, int item) {
        return IntStream.range(0, item).mapToObj(line::symbol).anyMatch(symbol -> switch (symbol) {
            case GAIN_NOUN, INCREASE_NOUN, DECREASE_NOUN, IMPROVE_VERB -> true;
            default -> false;
        });
    }

    /** "70 GPU hours": what training takes, or the search of an architecture. */
    private Optional<Found> deviceTime(Line line, int item, Quantity quantity) {
        if (!UnitKind.isDeviceTime(quantity)) {
            return Optional.empty();
        }
        boolean search = line.sentence().tokens().stream()
                .anyMatch(t -> t.lower().startsWith("search") || t.text().equals("NAS"));
        return Optional.of(state(item, search ? "search-cost" : "training-time", DEVICE_TIME));
    }

    /** "a single network (2.9 MB)", "82.4% top-1 at 6.1 MB" */
    private Optional<Found> sizeOfModel(Line line, int item, Quantity quantity) {
        boolean bracket = UnitKind.isBytes(quantity)
                && line.symbol(item - 1) == Symbol.OPEN
                && line.symbol(item + 1) == Symbol.CLOSE
                && line.symbol(item - 2) == Symbol.WORD
                && MODELS.contains(line.lastToken(item - 2).lower());
        boolean at = UnitKind.isBytes(quantity)
                && line.symbol(item - 1) == Symbol.WITH
                && line.firstToken(item - 1).lower().equals("at")
                && isQuality(line, item - 2);
        return bracket || at ? Optional.of(state(item, "model-size", SIZE_OF_MODEL)) : Optional.empty();
    }

    /** "top-1", "top-1 on ImageNet" */
    private boolean isQuality(Line line, int last) {
        boolean data = line.symbol(last) == Symbol.DATASET && line.symbol(last - 1) == Symbol.ON;
        int metric = data ? last - 2 : last;
        return line.symbol(metric) == Symbol.METRIC
                && fit.isQuality(line.items().get(metric).metrics().getFirst());
    }

    private Optional<Found> measured(Line line, int item, Quantity quantity) {
        if (UnitKind.isRateOfCompute(quantity) && line.symbol(item - 1) == Symbol.ACHIEVE_VERB) {
            return Optional.of(state(item, "compute-rate", COMPUTE_RATE));
        }
        if (UnitKind.isOperations(quantity) && isOfPerformance(line, item)) {
            return Optional.of(state(item, "compute-rate", COMPUTE_RATE));
        }
        boolean link = UnitKind.isBitRate(quantity) && line.symbol(item + 1) == Symbol.WORD;
        return (link ? Optional.<Metric>empty() : fit.measured(quantity))
                .or(() -> sharedUnit(line, item))
                .filter(metric -> !isSizes(metric, quantity))
                .map(metric -> {
                    Change change = quantity.reading().sign() == 0 ? Change.NONE : Change.INCREASE;
                    ResultKind kind = change == Change.NONE ? ResultKind.ABSOLUTE : ResultKind.DELTA;
                    return new Found(item, List.of(metric), kind, change, -1, UNIT_MEASURES, List.of(), false);
                });
    }

    /** "100 GFLOPS double precision performance": a rate, however its unit is spelled. */
    private static boolean isOfPerformance(Line line, int item) {
        int behind = line.items().get(item).last() + 1;
        List<Token> tokens = line.sentence().tokens();
        return tokens.subList(behind, Math.min(tokens.size(), behind + 4)).stream()
                .takeWhile(Token::isWord)
                .anyMatch(t -> t.lower().equals("performance") || t.lower().equals("throughput"));
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

    /** "can process up to 380K context tokens" */
    private static boolean isHandled(Line line, int item, Quantity quantity) {
        List<Token> before = line.sentence().tokens().subList(Math.max(0, quantity.first() - 8), quantity.first());
        boolean far =
                quantity.reading().bound() == Bound.UP_TO && quantity.high().compareTo(LONG_CONTEXT) >= 0
                        || quantity.high().compareTo(VERY_LONG_CONTEXT) >= 0
                                && item > 0
                                && HANDLING.contains(line.lastToken(item - 1).lower());
        return far
                && before.stream().anyMatch(t -> HANDLING.contains(t.lower()))
                && before.stream().noneMatch(t -> t.lower().startsWith("train"));
    }

    /** Tokens are a length where the sentence speaks of one, and a cost where few are boasted of. */
    private Optional<Found> tokens(Line line, int item, Quantity quantity) {
        if (!UnitKind.isTokens(quantity)) {
            return Optional.empty();
        }
        if (line.sentence().tokens().subList(quantity.first(), quantity.last() + 1).stream()
                .anyMatch(t -> t.lower().endsWith("training"))) {
            return Optional.of(state(item, "data", TOKENS));
        }
        int first = Math.max(0, quantity.first() - 6);
        int last = Math.min(line.sentence().tokens().size(), quantity.last() + 4);
        boolean length = line.sentence().tokens().subList(first, last).stream()
                .map(t -> t.lower())
                .anyMatch(w -> w.startsWith("length") || w.equals("window") || w.equals("sequences"));
        if (length || isHandled(line, item, quantity)) {
            return Optional.of(state(item, "sequence-length", TOKENS));
        }
        boolean few = quantity.reading().only() || quantity.reading().bound() == Bound.UNDER;
        return few ? Optional.of(state(item, "tokens", TOKENS)) : Optional.empty();
    }

    private Found state(int item, String slug, RuleName rule) {
        Metric metric = lexicon.metric(slug);
        return new Found(item, List.of(metric), ResultKind.ABSOLUTE, Change.NONE, -1, rule, List.of(), false);
    }
}
