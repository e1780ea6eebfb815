package org.techne.loader.extract.result;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.techne.loader.extract.quantity.Form;
import org.techne.loader.extract.quantity.Quantity;
import org.techne.loader.text.Token;
import org.techne.loader.text.WordSet;

/** Numbers that a frame fits by its words and not by its sense: shares of a whole, thresholds, counts of kinds. */
final class Background {
    private static final Set<String> THRESHOLD = WordSet.of("at @ with using");

    private static final Set<String> CONDITION = WordSet.of("when if where assuming whenever across");

    private static final Set<String> DIFFERENCES = WordSet.of("""
            change changes difference differences deviation variation
            """);

    /** Behind these a share is one of what the text speaks of: "the remaining 85% of the tokens". */
    private static final Set<String> SHARING = WordSet.of("on remaining other among across");

    private static final Set<String> POINTING = WordSet.of("the its this that their our");

    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    private static final BigDecimal FEW = BigDecimal.valueOf(1000);

    private Background() {}

    /** True where the number describes something that is no result. */
    static boolean is(Line line, int item, Frame frame, FramePattern.Match match) {
        return switch (frame.name().value()) {
            case "part-of-metric" -> isShare(line, item, match);
            case "metric-of-value" -> isNoValueOf(line, item, match);
            case "value-metric" -> isNoValueBefore(line, item, match);
            case "shrinks-to-size" ->
                !UnitKind.isBytes(line.items().get(item).quantities().getFirst());
            case "amount-of-metric-noun" -> isOfTheLoss(line, item);
            case "verb-amount-of-metric" -> isOfGap(line, match.metric());
            case "part-metric-of" -> line.symbol(item - 1) == Symbol.BY || isMoreThanAll(line, item);
            case "metric-value-metric" -> Setting.is(line, item, match) || Within.is(line, item);
            case "metric-on-of-value" -> isVariable(line, item, match);
            case "metric-verb-by-amount" -> isOfBaselines(line, item, match);
            case "metric-from-to" -> isOfThresholds(line, item, match);
            case "achieve-value-on-dataset" -> isWhole(line, item);
            case "amount-noun" -> isCountOfKinds(line, item, match) || isChosenCompression(line, item, match);
            case "amount-compression" -> isAt(line, item);
            case "amount-and-amount-speedup" -> isOfNounBefore(line, item);
            default -> isNoneOfItsKind(line, item, frame, match);
        };
    }

    /** Frames whose words fit more than they are for: a range that is no change, a bracket behind no metric. */
    private static boolean isNoneOfItsKind(Line line, int item, Frame frame, FramePattern.Match match) {
        return switch (frame.name().value()) {
            case "metric-by-times-from-to" ->
                !line.items().get(item).quantities().getFirst().reading().fromTo();
            case "metric-within-amount-of", "within-amount-of" ->
                !Within.is(line, item) || Within.isOfEachOther(line, item);
            case "metric-bracket-versus" ->
                line.items().get(match.metric()).metrics().isEmpty();
            default -> false;
        };
    }

    private static boolean isNoValueOf(Line line, int item, FramePattern.Match match) {
        return isThreshold(line, match)
                || Setting.is(line, item, match)
                || isCondition(line, match)
                || isVariable(line, item, match)
                || isDifference(line, match.metric())
                || isWithin(line, item)
                || Within.is(line, item) && Within.isOfEachOther(line, item);
    }

    private static boolean isNoValueBefore(Line line, int item, FramePattern.Match match) {
        return isThreshold(line, match)
                || Setting.is(line, item, match)
                || isParted(line, item, match)
                || isFewParameters(line, item, match)
                || isDifference(line, match.metric());
    }

    /** "accounts for 43% of the errors", "97% of the runtime is spent in", "within 3% of the accuracy". */
    private static boolean isShare(Line line, int item, FramePattern.Match match) {
        List<Token> tokens = line.sentence().tokens();
        boolean within = line.firstToken(item).text().equalsIgnoreCase("within");
        boolean spent = line.symbol(match.metric() + 1) == Symbol.BE_VERB;
        String before = line.items().get(item).first() > 0
                ? tokens.get(line.items().get(item).first() - 1).lower()
                : "";
        return within
                || spent
                || isOfGap(line, match.metric())
                || SHARING.contains(before)
                || line.symbol(item - 1) == Symbol.FOR;
    }

    /** "AP at IoU 0.7" */
    private static boolean isThreshold(Line line, FramePattern.Match match) {
        Item metric = line.items().get(match.metric());
        int before = metric.first() - 1;
        return metric.metrics().getFirst().slug().equals("iou")
                && before >= 0
                && THRESHOLD.contains(line.sentence().tokens().get(before).text());
    }

    /** "the throughput of baselines drops by 90%" */
    private static boolean isOfBaselines(Line line, int item, FramePattern.Match match) {
        int from = line.items().get(match.metric()).last() + 1;
        int to = line.items().get(item).first();
        List<Token> between = line.sentence().tokens().subList(Math.min(from, to), to);
        return between.stream()
                .limit(4)
                .anyMatch(t -> t.lower().equals("baselines") || t.lower().equals("baseline"));
    }

    /** "IoU thresholds from 0.5 to 0.9" */
    private static boolean isOfThresholds(Line line, int item, FramePattern.Match match) {
        return line
                .sentence()
                .tokens()
                .subList(
                        line.items().get(match.metric()).last(),
                        line.items().get(item).first())
                .stream()
                .anyMatch(t -> t.lower().startsWith("threshold"));
    }

    /** "an improvement of 3% and a 60% speedup": the number has its noun. */
    private static boolean isOfNounBefore(Line line, int item) {
        return line.symbol(item - 1) == Symbol.OF
                && switch (line.symbol(item - 2)) {
                    case GAIN_NOUN, LOSS_NOUN, INCREASE_NOUN, DECREASE_NOUN -> true;
                    default -> false;
                };
    }

    /** A whole number may count anything. */
    private static boolean isWhole(Line line, int item) {
        return line.items().get(item).quantities().stream()
                .anyMatch(q -> q.low().stripTrailingZeros().scale() <= 0);
    }

    /** "83% accuracy at Q=70": the equals sign stands behind a variable and not behind the metric. */
    private static boolean isVariable(Line line, int item, FramePattern.Match match) {
        int sign = line.items().get(item).first() - 1;
        return match.metric() < item - 2
                && line.symbol(item - 2) == Symbol.WORD
                && sign >= 0
                && line.sentence().tokens().get(sign).isSign('=');
    }

    /** "at 10% completion with AUC 0.9": what is behind "with" has a number of its own. */
    private static boolean isParted(Line line, int item, FramePattern.Match match) {
        return IntStream.range(item + 1, match.metric()).anyMatch(i -> line.symbol(i) == Symbol.WITH);
    }

    /** "a 0.7 dB PSNR change": so much up or down, and not said which. */
    private static boolean isDifference(Line line, int metric) {
        int behind = line.items().get(metric).last() + 1;
        List<Token> tokens = line.sentence().tokens();
        return behind < tokens.size() && DIFFERENCES.contains(tokens.get(behind).lower());
    }

    private static boolean isChosenCompression(Line line, int item, FramePattern.Match match) {
        return line.symbol(match.direction()) == Symbol.COMPRESSION_NOUN && isAt(line, item);
    }

    /** "at 50% compression": what is chosen. */
    private static boolean isAt(Line line, int item) {
        int before = line.items().get(item).first() - 1;
        return line.symbol(item) == Symbol.PERCENT
                && before >= 0
                && line.sentence().tokens().get(before).lower().equals("at");
    }

    /** "closes 81% of the performance gap": how much of a difference, and not how much of the metric. */
    private static boolean isOfTheLoss(Line line, int item) {
        List<Token> tokens = line.sentence().tokens();
        int behind = line.items().get(item).last() + 2;
        return line.symbol(item) == Symbol.PERCENT
                && behind < tokens.size()
                && POINTING.contains(tokens.get(behind).lower());
    }

    /** "halves the accuracy gap": of a difference, and not of the metric. */
    private static boolean isOfGap(Line line, int metric) {
        int behind = line.items().get(metric).last() + 1;
        List<Token> tokens = line.sentence().tokens();
        return behind < tokens.size() && tokens.get(behind).lower().startsWith("gap");
    }

    /** "speedups of 150% of the": no part of anything. */
    private static boolean isMoreThanAll(Line line, int item) {
        return line.items().get(item).quantities().getFirst().high().compareTo(ALL) > 0;
    }

    /** "performance within 2.5% of the dense model" */
    private static boolean isWithin(Line line, int item) {
        Item number = line.items().get(item);
        return line.symbol(item) == Symbol.PERCENT
                && line.symbol(item + 1) == Symbol.OF
                && line.sentence().tokens().get(number.first()).lower().equals("within");
    }

    /** "18 device parameters" are settings of a device, not weights of a model. */
    private static boolean isFewParameters(Line line, int item, FramePattern.Match match) {
        Quantity quantity = line.items().get(item).quantities().getFirst();
        return quantity.form() == Form.PLAIN
                && line.items().get(match.metric()).metrics().getFirst().slug().equals("parameters")
                && quantity.high().compareTo(FEW) < 0;
    }

    /** "when the error rates are 10%": what is assumed. */
    private static boolean isCondition(Line line, FramePattern.Match match) {
        List<Token> tokens = line.sentence().tokens();
        int first = line.items().get(match.metric()).first();
        boolean set = line.symbol(match.metric() + 1) == Symbol.BE_VERB
                || line.items().get(match.metric()).metrics().getFirst().slug().equals("snr");
        return set
                && tokens.subList(Math.max(0, first - 3), first).stream().anyMatch(t -> CONDITION.contains(t.lower()));
    }

    /** "six degradation types": a bare number before a noun that is part of another. */
    private static boolean isCountOfKinds(Line line, int item, FramePattern.Match match) {
        Quantity quantity = line.items().get(item).quantities().getFirst();
        return quantity.form() == Form.PLAIN
                && quantity.reading().sign() == 0
                && (line.symbol(match.direction() + 1) == Symbol.WORD
                        || quantity.high().signum() == 0);
    }
}
