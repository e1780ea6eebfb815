package org.techne.loader.extract.result;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.techne.loader.text.Token;
import org.techne.loader.text.WordSet;

/** The devices that a comparison gives to what is compared with. */
final class RivalDevice {
    private static final int REACH = 9;
    private static final Set<String> POINTING = WordSet.of("this same that");
    private static final Set<String> DEVICE = WordSet.of("""
            device hardware platform board chip machine system accelerator processor phone gpu cpu fpga soc
            """);

    private RivalDevice() {}

    /**
     * "10x faster than a CPU", "than on a CPU", "over a CPU (Xeon E5)": the device of what is compared with; "faster than
     * BERT on an A100" tells that of both, but where the sentence has said before what it measures on.
     */
    static boolean is(Line line, int item) {
        return isTimesOf(line, item) || isBehindComparison(line, item);
    }

    /** "3.7x the throughput of an RTX 3090" */
    private static boolean isTimesOf(Line line, int item) {
        return item > 2 && line.symbol(item - 3) == Symbol.TIMES && WhoseNumber.isTimesThe(line, item - 3);
    }

    private static boolean isBehindComparison(Line line, int item) {
        int behind = line.symbol(item - 1) == Symbol.ON && line.symbol(item - 2) == Symbol.THAN ? item - 2 : item - 1;
        for (int i = behind; i >= Math.max(0, item - REACH); i--) {
            switch (line.symbol(i)) {
                case THAN -> {
                    return true;
                }
                case WORD, NUMBER, TIMES, OF, FASTER_ADJECTIVE, TECHNIQUE, TASK, HARDWARE, SUCH_AS, RUN_VERB -> {}
                case OPEN, WITH -> {
                    if (line.symbol(i - 1) != Symbol.HARDWARE || i != item - 1) {
                        return false;
                    }
                }
                case ON -> {
                    if (line.symbol(i - 1) != Symbol.RUN_VERB) {
                        return isOfRival(line, i);
                    }
                }
                default -> {
                    return false;
                }
            }
        }
        return false;
    }

    /** "On this device it takes 3 ms": the device of a sentence before. */
    static boolean pointsBack(Line line) {
        List<Token> tokens = line.sentence().tokens();
        return IntStream.range(1, tokens.size())
                .anyMatch(i -> DEVICE.contains(tokens.get(i).lower())
                        && POINTING.contains(tokens.get(i - 1).lower()));
    }

    /** "On this device it is 5x faster than A on an A100", "run on an A100, with a speedup of 10 over C code on a CPU" */
    private static boolean isOfRival(Line line, int on) {
        for (int i = on - 1; i >= Math.max(0, on - REACH); i--) {
            switch (line.symbol(i)) {
                case THAN -> {
                    return IntStream.range(0, i)
                            .anyMatch(own -> isSaidToMeasureOn(line, own) && !isBehindThan(line, own));
                }
                case WORD, TECHNIQUE, METRIC -> {}
                default -> {
                    return false;
                }
            }
        }
        return false;
    }

    /** "100x faster than real time on an A100 and 2x faster than real time on a CPU": each place has a comparison of its own. */
    private static boolean isBehindThan(Line line, int on) {
        return IntStream.range(Math.max(0, on - REACH), on).anyMatch(i -> line.symbol(i) == Symbol.THAN);
    }

    private static boolean isSaidToMeasureOn(Line line, int item) {
        if (line.symbol(item) != Symbol.ON) {
            return false;
        }
        List<Token> tokens = line.sentence().tokens();
        int behind = line.items().get(item).last() + 1;
        return line.symbol(item + 1) == Symbol.HARDWARE
                || behind + 1 < tokens.size()
                        && POINTING.contains(tokens.get(behind).lower())
                        && DEVICE.contains(tokens.get(behind + 1).lower());
    }
}
