package org.techne.loader.store.bulk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.PriorityQueue;
import org.apache.jena.atlas.lib.Bytes;
import org.apache.jena.dboe.base.record.Record;
import org.apache.jena.dboe.base.record.RecordFactory;

/** The triples of several sorted files in one order, each once, as records of an index. */
final class MergedRuns implements Iterator<Record>, AutoCloseable {
    private final RecordFactory records;
    private final List<SortedRun> all = new ArrayList<>();
    private final PriorityQueue<SortedRun> waiting = new PriorityQueue<>();
    private long first;
    private long second;
    private long third;
    private boolean hasNext;
    private long count;

    MergedRuns(List<Path> files, RecordFactory records) throws IOException {
        this.records = records;
        for (Path file : files) {
            SortedRun run = SortedRun.open(file);
            all.add(run);
            if (run.next()) {
                waiting.add(run);
            }
        }
        hasNext = advance();
    }

    @Override
    public boolean hasNext() {
        return hasNext;
    }

    @Override
    public Record next() {
        if (!hasNext) {
            throw new NoSuchElementException();
        }
        Record record = records.create();
        Bytes.setLong(first, record.getKey(), 0);
        Bytes.setLong(second, record.getKey(), Long.BYTES);
        Bytes.setLong(third, record.getKey(), 2 * Long.BYTES);
        count++;
        hasNext = advance();
        return record;
    }

    /** How many triples were given. */
    long count() {
        return count;
    }

    /** Goes to the next triple that differs from the last one given. */
    private boolean advance() {
        try {
            for (SortedRun run = waiting.poll(); run != null; run = waiting.poll()) {
                boolean again = count > 0 && run.first() == first && run.second() == second && run.third() == third;
                first = run.first();
                second = run.second();
                third = run.third();
                if (run.next()) {
                    waiting.add(run);
                }
                if (!again) {
                    return true;
                }
            }
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        for (SortedRun run : all) {
            run.close();
        }
    }
}
