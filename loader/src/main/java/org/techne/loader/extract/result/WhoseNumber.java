package org.techne.loader.extract.result;

import java.util.Set;
import org.techne.loader.text.WordSet;

/** Where a text says whose the other number is, or the whole of which the number is a part: the item before the name, -1 for nowhere. */
final class WhoseNumber {
    private static final int LIKENED_REACH = 8;
    private static final Set<String> LIKE = WordSet.of("comparable competitive commensurate par");

    private WhoseNumber() {}

    /** "1.7x that of vLLM" */
    static int thatOf(Line line, int at) {
        boolean that = line.symbol(at + 1) == Symbol.WHILE
                && line.symbol(at + 2) == Symbol.OF
                && line.firstToken(at + 1).lower().equals("that");
        return that ? at + 2 : -1;
    }

    /** "half the FLOPs of ResNet-50", "12% of the memory of its teacher": the second "of" names the whole, as the one of "97 ms (6% of BERT's)" does. */
    static int wholeOf(Line line, int at) {
        if (line.symbol(at + 1) == Symbol.OF && line.symbol(at + 2) == Symbol.TECHNIQUE) {
            return at + 1;
        }
        int metric = line.symbol(at + 1) == Symbol.OF ? at + 2 : at + 1;
        boolean whole = line.symbol(metric) == Symbol.METRIC && line.symbol(metric + 1) == Symbol.OF;
        return whole ? metric + 1 : -1;
    }

    /** "within 1.3% of the oracle" */
    static int withinOf(Line line, int at) {
        return line.symbol(at + 1) == Symbol.OF && Within.is(line, at) ? at + 1 : -1;
    }

    /** "90.1% accuracy, comparable to BERT": whom a value comes near; the item before the name, -1 for nowhere. */
    private static int likened(Line line, int at) {
        for (int i = at + 1; i < Math.min(line.items().size() - 1, at + LIKENED_REACH); i++) {
            boolean like = line.symbol(i) == Symbol.WORD
                    && LIKE.contains(line.lastToken(i).lower());
            if (like && (line.symbol(i + 1) == Symbol.TO || line.symbol(i + 1) == Symbol.WITH)) {
                return i + 1;
            }
            if (line.isNumber(i) || line.symbol(i) == Symbol.BREAK || line.symbol(i) == Symbol.WHILE) {
                return -1;
            }
        }
        return -1;
    }

    /** "3.7x the throughput of an RTX 3090": behind the article stands what so many times more is of. */
    static boolean isTimesThe(Line line, int at) {
        int behind = line.items().get(at).last() + 1;
        return line.symbol(at + 1) == Symbol.METRIC
                && line.symbol(at + 2) == Symbol.OF
                && line.sentence().tokens().get(behind).lower().equals("the")
                && (line.symbol(at + 3) == Symbol.HARDWARE || line.symbol(at + 3) == Symbol.TECHNIQUE);
    }

    /** "91.2 versus 88.7 for BERT": whose the other value is. */
    static int ofOtherValue(Line line, int at) {
        boolean set = line.symbol(at + 1) == Symbol.THAN && line.symbol(at + 2).isQuantity();
        return set
                ? switch (line.symbol(at + 3)) {
                    case FOR, OF, BY, WITH -> at + 3;
                    default -> -1;
                }
                : -1;
    }

    /** "reaches 52.8%, outperforming BERT", "70% in zero-shot, compared to 80% for BERT": who a value beats, or whose the other value is. */
    static int beatenBy(Line line, int at) {
        int like = likened(line, at);
        return like >= 0 ? like : beaten(line, at);
    }

    private static int beaten(Line line, int at) {
        int others = 0;
        for (int i = at + 1; i < line.items().size() && others < 2; i++) {
            others += line.isNumber(i) ? 1 : 0;
            boolean participle = line.symbol(i - 1) == Symbol.COMMA
                    || line.lastToken(i - 1).lower().endsWith("ly");
            switch (line.symbol(i)) {
                case BREAK, WHILE -> {
                    return -1;
                }
                case OUTPERFORM_VERB -> {
                    return participle && line.lastToken(i).lower().endsWith("ing") ? i : -1;
                }
                case THAN -> {
                    boolean other = line.symbol(i + 1) == line.symbol(at)
                            && RivalValue.whose(line, i + 1).isPresent();
                    return other ? i + 2 : -1;
                }
                default -> {}
            }
        }
        return -1;
    }
}
