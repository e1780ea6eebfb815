package org.techne.loader.store.bulk;

/**
 * The order of columns by which an index is sorted.
 *
 * @param name the letters of subject, predicate and object in that order, as the index is called: POS
 */
record ColumnOrder(String name) {
    private static final String COLUMNS = "SPO";

    ColumnOrder {
        if (name.length() != COLUMNS.length() || COLUMNS.chars().anyMatch(letter -> name.indexOf(letter) < 0)) {
            throw new IllegalArgumentException("index " + name + " is none of triples; name it by the letters S, P, O");
        }
    }

    /** Which of subject, predicate and object (0, 1, 2) stands at a place (0, 1, 2). */
    int columnAt(int place) {
        return COLUMNS.indexOf(name.charAt(place));
    }

    /** The first triples of an array, three numbers each, with their columns in this order. */
    long[] arranged(long[] triples, int count) {
        int first = columnAt(0);
        int second = columnAt(1);
        int third = columnAt(2);
        long[] arranged = new long[3 * count];
        for (int at = 0; at < arranged.length; at += 3) {
            arranged[at] = triples[at + first];
            arranged[at + 1] = triples[at + second];
            arranged[at + 2] = triples[at + third];
        }
        return arranged;
    }
}
