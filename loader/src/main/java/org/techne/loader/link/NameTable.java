package org.techne.loader.link;

/**
 * Which names are introduced by exactly one paper and mentioned by none before it: two numbers a name, whatever its length, so that the names of millions of papers fit. A
 * function of the set of papers, whatever their order. First all introductions are added, then all mentions.
 */
public final class NameTable {
    private static final long SEED = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;
    private static final long SPREAD = 0x9E3779B97F4A7C15L;
    private static final int MANY = 2;
    private static final int COUNT_BITS = 2;
    private static final int MONTH_BITS = 15;
    private static final int TAG_SHIFT = COUNT_BITS + MONTH_BITS;
    private static final long COUNT = (1L << COUNT_BITS) - 1;
    private static final long MONTH = (1L << MONTH_BITS) - 1;
    /** Papers are told apart by this many bits of a hash. */
    private static final int TAG_BITS = 40;

    private long[] keys = new long[1024];
    private long[] values = new long[1024];
    private int size;

    /** Takes up what a paper introduces; to be called once for each paper. */
    public void introduced(Introducing paper) {
        paper.techniques().forEach(name -> add(name, 1, paper));
        paper.others().forEach(name -> add(name, MANY, paper));
    }

    private void add(String name, int count, Introducing paper) {
        long key = hash(name);
        int slot = slot(key);
        if (keys[slot] == 0) {
            keys[slot] = key;
            size++;
        }
        long sum = Math.min(MANY, (values[slot] & COUNT) + count);
        values[slot] = tag(paper.paper()) << TAG_SHIFT | (paper.month() & MONTH) << COUNT_BITS | sum;
        if (size > keys.length / 3 * 2) {
            grow();
        }
    }

    /** A paper mentions a name. Where it came out before the one that introduces it, the name meant something else first, and is ambiguous. */
    public void mentioned(String name, int month) {
        int slot = slot(hash(name));
        if (keys[slot] != 0 && !isInTime(values[slot], month)) {
            values[slot] |= MANY;
        }
    }

    /** Whether another paper, and only one, introduces a technique of this name. */
    public boolean isIntroducedElsewhere(String name, String paper) {
        long value = values[slot(hash(name))];
        return (value & COUNT) == 1 && value >>> TAG_SHIFT != tag(paper);
    }

    /** Abstracts are revised for a while after their paper came out. Months are as in {@link Introducing#month}. */
    private static boolean isInTime(long value, int month) {
        long introduced = value >>> COUNT_BITS & MONTH;
        return month == 0 || introduced == 0 || introduced <= month + 1;
    }

    /** How many different names are introduced. */
    public int size() {
        return size;
    }

    private static long tag(String paper) {
        return hash(paper) >>> Long.SIZE - TAG_BITS;
    }

    private static long hash(String text) {
        long hash = SEED;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * PRIME;
        }
        return hash == 0 ? 1 : hash;
    }

    private int slot(long key) {
        int slot = (int) ((key * SPREAD) >>> 32) & (keys.length - 1);
        while (keys[slot] != 0 && keys[slot] != key) {
            slot = (slot + 1) & (keys.length - 1);
        }
        return slot;
    }

    private void grow() {
        long[] oldKeys = keys;
        long[] oldValues = values;
        keys = new long[oldKeys.length * 2];
        values = new long[keys.length];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != 0) {
                int slot = slot(oldKeys[i]);
                keys[slot] = oldKeys[i];
                values[slot] = oldValues[i];
            }
        }
    }
}
