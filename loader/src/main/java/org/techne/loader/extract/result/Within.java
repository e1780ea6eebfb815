package org.techne.loader.extract.result;

/** "within 0.9% top-1 and 0.2% top-5 accuracy of the original": how far below it a result stays. */
final class Within {
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
}
