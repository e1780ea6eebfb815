package org.techne.loader.lexicon;

/**
 * A set of hashes that can say "absent" for certain and "present" only probably: one bit a hash. Small enough to stay in
 * the processor's cache, where a table of all of them would not.
 */
final class HashFilter {
    private final long[] bits;

    /** An empty filter of at least so many bits; the more for each hash, the fewer are taken for present. */
    HashFilter(long size) {
        long wanted = Math.max(1024, size);
        bits = new long[(int) Math.min(1 << 25, Long.highestOneBit(wanted - 1) * 2 / 64)];
    }

    void add(long hash) {
        bits[word(hash)] |= 1L << hash;
    }

    /** False where the hash was never added. */
    boolean mayContain(long hash) {
        return (bits[word(hash)] & 1L << hash) != 0;
    }

    /** The lowest six bits of a hash choose the bit, others the word. */
    private int word(long hash) {
        return (int) (hash >>> 6 ^ hash >>> 35) & bits.length - 1;
    }
}
