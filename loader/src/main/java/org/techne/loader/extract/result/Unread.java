package org.techne.loader.extract.result;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.techne.loader.extract.RuleName;
import org.techne.loader.extract.quantity.Refusal;

/** Says of each quantity of a line that became no result why it did not. */
final class Unread {
    static final RuleName IN_TITLE = new RuleName("veto-number-in-title");
    static final RuleName COUNTS_DEVICES = new RuleName("veto-count-of-devices");
    static final RuleName OF_BASELINE = new RuleName("veto-value-of-baseline");
    static final RuleName NO_FRAME = new RuleName("veto-no-frame-fits");

    /** The part of a text that a line is in. */
    enum Part {
        TITLE,
        BACKGROUND,
        OWN_WORK
    }

    private Unread() {}

    /** The refusals of a line's scan and those of its quantities, in the order of the text. */
    static List<Refusal> of(Line line, Part part, List<Found> found, List<Refusal> scanned) {
        List<Refusal> refusals = new ArrayList<>(scanned);
        for (int i = 0; i < line.items().size(); i++) {
            int at = i;
            if (line.symbol(i).isQuantity() && found.stream().noneMatch(f -> f.item() == at)) {
                Item item = line.items().get(i);
                refusals.add(new Refusal(item.first(), item.last(), why(line, i, part, found)));
            }
        }
        refusals.sort(Comparator.comparingInt(Refusal::first));
        return refusals;
    }

    private static RuleName why(Line line, int item, Part part, List<Found> found) {
        if (part == Part.TITLE) {
            return IN_TITLE;
        }
        boolean devices = line.symbol(item) == Symbol.TIMES && line.symbol(item + 1) == Symbol.HARDWARE;
        if (devices || !line.isNumber(item)) {
            return COUNTS_DEVICES;
        }
        if (part == Part.BACKGROUND) {
            return OwnWork.VETO;
        }
        if (Unclaimed.is(line, item)) {
            return Unclaimed.VETO;
        }
        return BaselineValues.is(line, item, found) ? OF_BASELINE : NO_FRAME;
    }
}
