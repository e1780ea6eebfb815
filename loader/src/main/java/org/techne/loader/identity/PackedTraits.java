package org.techne.loader.identity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Traits of millions of records in arrays of numbers: some 40 bytes a record. */
final class PackedTraits {
    private static final int CHUNK = 1 << 20;

    private final List<int[]> chunks = new ArrayList<>();
    private long[] starts = new long[1024];
    private int size;
    private int used = CHUNK;

    /** Keeps the traits of the next record. */
    void add(Traits traits) {
        int[] packed = pack(traits);
        if (used + packed.length > CHUNK) {
            chunks.add(new int[CHUNK]);
            used = 0;
        }
        System.arraycopy(packed, 0, chunks.getLast(), used, packed.length);
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, size + (size >> 1));
        }
        starts[size++] = (long) (chunks.size() - 1) * CHUNK + used;
        used += packed.length;
    }

    /** The traits of a record. */
    Traits get(int record) {
        int[] chunk = chunks.get((int) (starts[record] / CHUNK));
        int at = (int) (starts[record] % CHUNK);
        int ids = chunk[at + 1] >> 16;
        int families = chunk[at + 1] & 0xffff;
        Set<Long> idHashes = new TreeSet<>();
        for (int i = 0; i < ids; i++) {
            int high = at + 2 + 2 * i;
            idHashes.add((long) chunk[high] << 32 | chunk[high + 1] & 0xffffffffL);
        }
        Set<Integer> names = new TreeSet<>();
        for (int i = 0; i < families; i++) {
            names.add(chunk[at + 2 + 2 * ids + i]);
        }
        return new Traits(idHashes, chunk[at], names);
    }

    private static int[] pack(Traits traits) {
        int ids = traits.ids().size();
        int[] packed = new int[2 + 2 * ids + traits.families().size()];
        packed[0] = traits.year();
        packed[1] = ids << 16 | traits.families().size();
        int at = 2;
        for (long id : traits.ids()) {
            packed[at++] = (int) (id >>> 32);
            packed[at++] = (int) id;
        }
        for (int family : traits.families()) {
            packed[at++] = family;
        }
        return packed;
    }
}
