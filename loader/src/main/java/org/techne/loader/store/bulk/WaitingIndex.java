package org.techne.loader.store.bulk;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.commons.collections4.bloomfilter.BloomFilter;
import org.apache.commons.collections4.bloomfilter.EnhancedDoubleHasher;
import org.apache.commons.collections4.bloomfilter.Hasher;
import org.apache.commons.collections4.bloomfilter.Shape;
import org.apache.commons.collections4.bloomfilter.SimpleBloomFilter;
import org.apache.jena.dboe.base.record.Record;
import org.apache.jena.dboe.base.record.RecordFactory;
import org.apache.jena.dboe.index.Index;

/**
 * A node table's index from hashes to ids that is filled from empty, faster than one entry at a time: new entries wait and go in by the
 * hundred thousand, sorted, so that neighbours share the pages they change; and a Bloom filter (Bloom, Space/Time Trade-offs in Hash
 * Coding, CACM 1970) tells most new nodes without a look into the index, each of which would read a page anywhere in it. For one thread,
 * within one transaction; what waits is in the index only after {@link #sync}.
 */
final class WaitingIndex implements Index {
    /** Filter of 32 MB: of 25 million nodes one in a hundred is looked up in vain, of 100 million every third. */
    private static final Shape FILTER = Shape.fromNM(25_000_000, 1 << 28);

    private final Index index;
    private final int most;
    private final Map<Hash, Record> waiting;
    private final BloomFilter<?> seen = new SimpleBloomFilter(FILTER);

    /**
     * Over an empty index with keys of 16 bytes.
     *
     * @param most how many entries may wait
     */
    WaitingIndex(Index index, int most) {
        this.index = index;
        this.most = most;
        this.waiting = HashMap.newHashMap(most);
    }

    private record Hash(long high, long low) {
        static Hash of(Record record) {
            ByteBuffer key = ByteBuffer.wrap(record.getKey());
            return new Hash(key.getLong(), key.getLong());
        }

        Hasher hasher() {
            return new EnhancedDoubleHasher(high, low);
        }
    }

    /** {@inheritDoc} Null where there is none, as Jena has it. */
    @Override
    @SuppressWarnings("NullAway")
    public Record find(Record record) {
        Hash hash = Hash.of(record);
        Record found = waiting.get(hash);
        if (found != null || !seen.contains(hash.hasher())) {
            return found;
        }
        return index.find(record);
    }

    @Override
    public boolean contains(Record record) {
        return find(record) != null;
    }

    /** {@inheritDoc} The entry must not be there yet, which is not looked up again. */
    @Override
    public boolean insert(Record record) {
        Hash hash = Hash.of(record);
        waiting.put(hash, record);
        seen.merge(hash.hasher());
        if (waiting.size() >= most) {
            flush();
        }
        return true;
    }

    private void flush() {
        List<Record> records = new ArrayList<>(waiting.values());
        records.sort(Record::compareByKey);
        records.forEach(index::insert);
        waiting.clear();
    }

    @Override
    public void sync() {
        flush();
        index.sync();
    }

    @Override
    public RecordFactory getRecordFactory() {
        return index.getRecordFactory();
    }

    @Override
    public void close() {
        sync();
        index.close();
    }

    @Override
    public boolean isEmpty() {
        return waiting.isEmpty() && index.isEmpty();
    }

    @Override
    public long size() {
        return waiting.size() + index.size();
    }

    @Override
    public boolean delete(Record record) {
        flush();
        return index.delete(record);
    }

    @Override
    public Iterator<Record> iterator() {
        flush();
        return index.iterator();
    }

    @Override
    public void clear() {
        waiting.clear();
        index.clear();
    }

    @Override
    public void check() {
        index.check();
    }
}
