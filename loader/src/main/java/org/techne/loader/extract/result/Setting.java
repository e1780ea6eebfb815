package org.techne.loader.extract.result;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.techne.loader.extract.Bound;
import org.techne.loader.extract.quantity.Quantity;
import org.techne.loader.text.Token;
import org.techne.loader.text.WordSet;

/** Numbers that say under what a result holds, or what a device has: "at 512 input length", "(Core i5, 8 GB RAM)". */
final class Setting {
    private static final Set<String> CONDITIONS =
            WordSet.of("sequence-length batch-size compression-ratio sparsity bit-width");
    /** What a method is told to reach. */
    private static final Set<String> CHOSEN = WordSet.of("compression-ratio sparsity bit-width");

    private static final Set<String> LINKS = WordSet.of("at for under on over");
    private static final Set<String> CHIPS = WordSet.of("RAM VRAM");
    private static final Set<String> VARYING = WordSet.of("for at with when where using to");
    private static final Set<String> LABELS = WordSet.of("label labels labeled labelled annotations annotated");
    private static final int REACH = 4;

    private Setting() {}

    /** True for a number of a metric that is no result. */
    static boolean is(Line line, int item, FramePattern.Match match) {
        return isCondition(line, item, match.metric()) || isOfDevice(line, item, match.metric());
    }

    /** True for a number that was chosen, or that a device has. */
    static boolean isFixed(Line line, int item) {
        return isChosen(line, item)
                || isMemoryOfDevice(line, item)
                || isShareOfLabels(line, item)
                || isOfVariable(line, item)
                || isPointOfValue(line, item);
    }

    /** "for N = 2", "at k=5": the value of a letter that stands for a setting. */
    private static boolean isOfVariable(Line line, int item) {
        List<Token> tokens = line.sentence().tokens();
        int sign = line.items().get(item).first() - 1;
        return line.symbol(item) == Symbol.PLAIN
                && sign > 1
                && tokens.get(sign).isSign('=')
                && tokens.get(sign - 1).text().length() == 1
                && tokens.get(sign - 1).isWord()
                && VARYING.contains(tokens.get(sign - 2).lower());
    }

    /** "under 30% and 40% sparsity", "at 93% sparsity": how hard it was made, and no bound. */
    private static boolean isChosen(Line line, int item) {
        return (isBehindAt(line, item) || line.firstToken(item).lower().equals("under"))
                && line.symbol(item + 1) == Symbol.METRIC
                && CHOSEN.contains(
                        line.items().get(item + 1).metrics().getFirst().slug());
    }

    /** "the error at 50 ms was 24 mm": where the value was taken. */
    private static boolean isPointOfValue(Line line, int item) {
        return isBehindAt(line, item)
                && IntStream.range(item + 1, item + 4)
                        .anyMatch(i -> line.symbol(i) == Symbol.BE_VERB
                                && line.symbol(i + 1).isQuantity());
    }

    private static boolean isBehindAt(Line line, int item) {
        int before = line.items().get(item).first() - 1;
        return before >= 0 && line.sentence().tokens().get(before).lower().equals("at");
    }

    /** "with only 5% labels": so much was given, whatever it is a share of. */
    private static boolean isShareOfLabels(Line line, int item) {
        List<Token> tokens = line.sentence().tokens();
        int behind = line.items().get(item).last() + 1;
        return line.symbol(item) == Symbol.PERCENT
                && behind < tokens.size()
                && LABELS.contains(tokens.get(behind).lower());
    }

    /** "one RTX 4090 (24 GB)", "an A100 with 80 GB memory": what a device has. */
    private static boolean isMemoryOfDevice(Line line, int item) {
        boolean bracket = line.symbol(item - 1) == Symbol.OPEN && line.symbol(item + 1) == Symbol.CLOSE;
        boolean with = line.symbol(item - 1) == Symbol.WITH && line.symbol(item + 1) == Symbol.METRIC;
        return line.symbol(item) == Symbol.UNIT
                && line.symbol(item - 2) == Symbol.HARDWARE
                && (bracket || with)
                && line.items().get(item).quantities().getFirst().unit().stream()
                        .anyMatch(unit -> unit.canonicalIri().matches(".*/BYTE(-PER-SEC)?"));
    }

    private static boolean isCondition(Line line, int item, int metric) {
        Quantity quantity = line.items().get(item).quantities().getFirst();
        boolean bare = quantity.reading().bound() == Bound.EXACTLY
                && !quantity.reading().only();
        boolean condition = CONDITIONS.contains(
                line.items().get(metric).metrics().getFirst().slug());
        return bare && condition && isLinked(line, item, Math.min(item, metric));
    }

    /** Behind "at" and the like; behind "with" where a number of the result's own stands before. */
    private static boolean isLinked(Line line, int item, int first) {
        List<Token> tokens = line.sentence().tokens();
        int at = line.items().get(first).first() - 1;
        for (int i = at; i >= Math.max(0, at - REACH); i--) {
            String word = tokens.get(i).lower();
            if (LINKS.contains(word)) {
                return true;
            }
            if (word.equals("with")) {
                return IntStream.range(0, Math.min(item, first)).anyMatch(line::isNumber);
            }
            if (!tokens.get(i).isWord()) {
                return false;
            }
        }
        return false;
    }

    /** In a bracket that names a device, memory is the device's. */
    private static boolean isOfDevice(Line line, int item, int metric) {
        String chip = line.lastToken(metric).text();
        for (int i = item - 1; CHIPS.contains(chip) && i >= 0 && line.symbol(i) != Symbol.CLOSE; i--) {
            if (line.symbol(i) == Symbol.OPEN) {
                return line.symbol(i + 1) == Symbol.HARDWARE;
            }
        }
        return false;
    }
}
