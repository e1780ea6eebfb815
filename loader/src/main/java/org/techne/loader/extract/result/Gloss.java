package org.techne.loader.extract.result;

import java.util.List;

/** A bracket that says again what stands before it. */
final class Gloss {
    private Gloss() {}

    /** Index of the bracket that closes behind "mean average precision (mAP)"; the same index where it says another thing. */
    static int end(List<Item> items, int at, Item item) {
        boolean named =
                item.symbol() == Symbol.METRIC || item.symbol() == Symbol.TECHNIQUE || item.symbol() == Symbol.DATASET;
        boolean bracket = at + 3 < items.size()
                && items.get(at + 1).symbol() == Symbol.OPEN
                && items.get(at + 3).symbol() == Symbol.CLOSE;
        boolean same = bracket
                && (items.get(at + 2).symbol() == item.symbol()
                        || items.get(at + 2).symbol() == Symbol.WORD
                        || item.symbol() == Symbol.METRIC && isUnlisted(items.get(at + 2)));
        return named && same ? at + 3 : at;
    }

    /** The "mAUC" of "area under the curve (mAUC)": by its letters a technique, if nothing stood before it. */
    private static boolean isUnlisted(Item item) {
        return item.symbol() == Symbol.TECHNIQUE
                && item.mentions().stream().allMatch(m -> m.entity().isMined());
    }
}
