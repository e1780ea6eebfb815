package org.techne.loader.extract.result;

import java.util.List;
import org.techne.loader.extract.ResultKind;

/** "outperforms A by 44%, the old B by 19% and C by 11%": each rival stands before its own number. */
final class Rivals {
    private Rivals() {}

    /** The comma or "and" before the rival of a number that continues such a list; negative where it continues none. */
    static int named(Line line, int item, List<Found> before) {
        boolean won = !before.isEmpty()
                && before.getLast().kind() != ResultKind.ABSOLUTE
                && before.getLast().item() < item - 2
                && Clause.governs(line, before.getLast().item(), Symbol.OUTPERFORM_VERB);
        int joint = joint(line, item);
        return won && joint > before.getLast().item() ? joint : -1;
    }

    /** The joint before the words that end with the "by" of a number; negative where none stands there. */
    static int joint(Line line, int item) {
        if (line.symbol(item - 1) != Symbol.BY) {
            return -1;
        }
        for (int i = item - 2; i > 0; i--) {
            switch (line.symbol(i)) {
                case WORD, TECHNIQUE, BETTER_ADJECTIVE, TRAIN_VERB -> {}
                case COMMA, AND -> {
                    return i < item - 2 ? i : -1;
                }
                default -> {
                    return -1;
                }
            }
        }
        return -1;
    }
}
