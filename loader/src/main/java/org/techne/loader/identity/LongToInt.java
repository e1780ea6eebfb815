package org.techne.loader.identity;

import java.util.Arrays;

/** A map from hashes to numbers from 0, in two arrays: 12 bytes a slot, at most two thirds of them full. */
final class LongToInt {
    private static final int ABSENT = -1;
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private long[] keys = new long[1024];
    private int[] values = filled(1024);
    private int size;

    /** The number of a key; puts the given one, 0 or more, where the key has none. */
    int putIfAbsent(long key, int value) {
        int slot = slot(key);
        if (values[slot] != ABSENT) {
            return values[slot];
        }
        keys[slot] = key;
        values[slot] = value;
        size++;
        if (size > keys.length / 3 * 2) {
            grow();
        }
        return value;
    }

    boolean contains(long key) {
        return values[slot(key)] != ABSENT;
    }

    private int slot(long key) {
        int slot = (int) ((key * SPREAD) >>> 32) & (keys.length - 1);
        while (values[slot] != ABSENT && keys[slot] != key) {
            slot = (slot + 1) & (keys.length - 1);
        }
        return slot;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldValues = values;
        keys = new long[oldKeys.length * 2];
        values = filled(keys.length);
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldValues[i] != ABSENT) {
                int slot = slot(oldKeys[i]);
                keys[slot] = oldKeys[i];
                values[slot] = oldValues[i];
            }
        }
    }

    private static int[] filled(int length) {
        int[] values = new int[length];
        Arrays.fill(values, ABSENT);
        return values;
    }
}
