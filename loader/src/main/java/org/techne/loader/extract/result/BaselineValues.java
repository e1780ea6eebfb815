package org.techne.loader.extract.result;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.techne.loader.lexicon.Unit;

/** Which numbers are the values of what a paper compares with, and not its own. */
final class BaselineValues {
    private static final int REACH = 10;
    private static final FramePattern BEHIND_COMPARISON = FramePattern.of("than ~3 metric? (of|colon|be-verb)? #");
    private static final FramePattern WITH_VALUE =
            FramePattern.of("(outperform-verb|than) ~~9 with ~1 metric ~2 (of|from)? #");
    private static final FramePattern OTHERS_BRACKET =
            FramePattern.of("(outperform-verb|than) ~3 (technique|word) open metric? #");

    private BaselineValues() {}

    /** The number behind a comparison whose own number was read before it: 83% against 80%. */
    static boolean is(Line line, int item, List<Found> before) {
        if (isInBracketOfOther(line, item) || isStart(line, item)) {
            return true;
        }
        if (isSetAgainst(line, item)) {
            return false;
        }
        boolean sameForm =
                before.stream().anyMatch(f -> line.symbol(f.item()) == line.symbol(item) || f.item() >= item - 3);
        return sameForm
                && (BEHIND_COMPARISON.match(line.symbols(), item).isPresent()
                        || WITH_VALUE.match(line.symbols(), item).isPresent());
    }

    /** "80% against A and 61% against B": a number with a rival of its own is no rival's. */
    private static boolean isSetAgainst(Line line, int item) {
        return line.symbol(item + 1) == Symbol.THAN && line.symbol(item - 1) == Symbol.AND;
    }

    /** "from 3.5 FPS in one thread to 6.5 FPS in four": where a change began. */
    private static boolean isStart(Line line, int item) {
        boolean from = line.symbol(item - 1) == Symbol.FROM && line.symbol(item) != Symbol.TIMES;
        for (int i = item + 2; from && i < Math.min(line.items().size(), item + REACH); i++) {
            if (line.symbol(i) == line.symbol(item) && line.symbol(i - 1) == Symbol.TO) {
                return unit(line, i)
                        .map(Unit::canonicalIri)
                        .equals(unit(line, item).map(Unit::canonicalIri));
            }
            if (line.symbol(i) == Symbol.BREAK
                    || line.symbol(i) == Symbol.COMMA
                    || line.symbol(i).isQuantity()) {
                return false;
            }
        }
        return false;
    }

    private static Optional<Unit> unit(Line line, int item) {
        return line.items().get(item).quantities().getFirst().unit();
    }

    /** "compared with 0.07, 65% and 3.3": further values of the baseline. */
    static boolean isListed(Line line, int before, int item) {
        if (isSetAgainst(line, item)) {
            return false;
        }
        boolean bracket = isInBracketOfOther(line, before);
        if (isFellow(line, before, item)) {
            return true;
        }
        return IntStream.range(before + 1, item).mapToObj(line::symbol).allMatch(s -> switch (s) {
            case COMMA, AND -> true;
            case METRIC, WITH, BREAK -> bracket;
            default -> false;
        });
    }

    /** "compared to 89% for A and 87% for B", "vs. 0.61 (A) and 0.39 (B)": each value of a rival is said of whom it is. */
    private static boolean isFellow(Line line, int before, int item) {
        Symbol link = line.symbol(before + 1);
        boolean owned = link == Symbol.FOR || link == Symbol.OF || link == Symbol.OPEN;
        return owned
                && item - before <= REACH
                && line.symbol(item + 1) == link
                && line.symbol(item) == line.symbol(before)
                && IntStream.range(before + 2, item).mapToObj(line::symbol).allMatch(s -> switch (s) {
                    case TECHNIQUE, WORD, HARDWARE, CLOSE, COMMA, AND -> true;
                    default -> false;
                });
    }

    /** "outperforming A (95%)", "surpassing B (FID 18.9)": what stands in brackets behind another's name is its own. */
    private static boolean isInBracketOfOther(Line line, int item) {
        boolean value = line.symbol(item) != Symbol.TIMES
                && line.items().get(item).quantities().getFirst().reading().sign() == 0
                && line.symbol(item + 1) != Symbol.THAN;
        return value && OTHERS_BRACKET.match(line.symbols(), item).isPresent();
    }
}
