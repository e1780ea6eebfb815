package org.techne.loader.store.bulk;

import org.apache.lucene.util.IntroSorter;

/** Sorts triples, three unsigned numbers each, within one array. */
final class TripleSorter extends IntroSorter {
    private final long[] triples;
    private long first;
    private long second;
    private long third;

    private TripleSorter(long[] triples) {
        this.triples = triples;
    }

    static void sort(long[] triples) {
        new TripleSorter(triples).sort(0, triples.length / 3);
    }

    /** Compares two triples column by column, as unsigned numbers: ids of values begin with a set bit. */
    static int compare(long a1, long a2, long a3, long b1, long b2, long b3) {
        if (a1 != b1) {
            return Long.compareUnsigned(a1, b1);
        }
        return a2 == b2 ? Long.compareUnsigned(a3, b3) : Long.compareUnsigned(a2, b2);
    }

    @Override
    protected int compare(int i, int j) {
        int a = 3 * i;
        int b = 3 * j;
        return compare(triples[a], triples[a + 1], triples[a + 2], triples[b], triples[b + 1], triples[b + 2]);
    }

    @Override
    protected void swap(int i, int j) {
        int a = 3 * i;
        int b = 3 * j;
        for (int column = 0; column < 3; column++) {
            long kept = triples[a + column];
            triples[a + column] = triples[b + column];
            triples[b + column] = kept;
        }
    }

    @Override
    protected void setPivot(int i) {
        first = triples[3 * i];
        second = triples[3 * i + 1];
        third = triples[3 * i + 2];
    }

    @Override
    protected int comparePivot(int j) {
        int b = 3 * j;
        return compare(first, second, third, triples[b], triples[b + 1], triples[b + 2]);
    }
}
