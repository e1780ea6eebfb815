package org.techne.loader.extract.result;

import java.util.Set;
import org.techne.loader.text.WordSet;

/** "within 0.9% top-1 and 0.2% top-5 accuracy of the original": how far below it a result stays. */
final class Within {
    private static final Set<String> EACH = WordSet.of("one each");

    private Within() {}

    /** True for a number behind "within", and for one that is listed with such a number. */
    static boolean is(Line line, int item) {
        if (line.firstToken(item).lower().equals("within")) {
            return true;
        }
        boolean listed = line.symbol(item - 1) == Symbol.AND
                && line.symbol(item - 2) == Symbol.METRIC
                && line.symbol(item - 3) == line.symbol(item);
        return listed && is(line, item - 3);
    }

    /** "within 0.7 points of one another": how far values lie apart. */
    static boolean isOfEachOther(Line line, int item) {
        int behind = line.items().get(item).last() + 2;
        return behind < line.sentence().tokens().size()
                && EACH.contains(line.sentence().tokens().get(behind).lower());
    }
}
