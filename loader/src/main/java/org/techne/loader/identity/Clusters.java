package org.techne.loader.identity;

import java.util.Arrays;

/** Sets of records that are joined pair by pair; the lowest number of a set stands for it. */
final class Clusters {
    private int[] parents = new int[1024];
    private int size;

    /** Adds a record as a set of its own and gives its number. */
    int add() {
        if (size == parents.length) {
            parents = Arrays.copyOf(parents, size + (size >> 1));
        }
        parents[size] = size;
        return size++;
    }

    int size() {
        return size;
    }

    /** The number that stands for the set of a record. */
    int of(int record) {
        int root = record;
        while (parents[root] != root) {
            parents[root] = parents[parents[root]];
            root = parents[root];
        }
        return root;
    }

    void join(int one, int other) {
        int a = of(one);
        int b = of(other);
        parents[Math.max(a, b)] = Math.min(a, b);
    }
}
