package org.techne.loader.store.bulk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;

/**
 * Triples as three numbers each, gathered in memory and, whenever {@value #MOST} are there, sorted in every order and written to files. Holds
 * three arrays of 24 bytes a triple at most, however many triples come.
 */
final class TripleRuns {
    static final int MOST = 1 << 21;
    private static final int FEWEST = 1 << 12;

    private final Path folder;
    private final Executor aside;
    private final Map<ColumnOrder, List<Path>> files = new LinkedHashMap<>();
    private CompletableFuture<Void> spilling = CompletableFuture.completedFuture(null);
    private long[] triples = new long[3 * FEWEST];
    private int count;
    private int runs;

    /**
     * Nothing gathered.
     *
     * @param folder for the files; exists and is empty
     * @param aside where sorting is done
     */
    TripleRuns(Path folder, List<ColumnOrder> orders, Executor aside) {
        this.folder = folder;
        this.aside = aside;
        orders.forEach(order -> files.put(order, new ArrayList<>()));
    }

    void add(long subject, long predicate, long object) {
        if (3 * count == triples.length) {
            makeRoom();
        }
        int at = 3 * count++;
        triples[at] = subject;
        triples[at + 1] = predicate;
        triples[at + 2] = object;
    }

    /** Writes what is left, and waits until all is written. */
    void finish() {
        spill();
        await();
    }

    /** The files of an order, each sorted. */
    List<Path> in(ColumnOrder order) {
        return List.copyOf(files.getOrDefault(order, List.of()));
    }

    private void makeRoom() {
        if (count < MOST) {
            triples = Arrays.copyOf(triples, Math.min(3 * MOST, 2 * triples.length));
        } else {
            spill();
            triples = new long[3 * MOST];
        }
    }

    /** Sorts aside while more triples come; one array at a time, so that memory is bounded. */
    private void spill() {
        await();
        long[] full = triples;
        int size = count;
        int run = runs++;
        triples = new long[0];
        count = 0;
        spilling = CompletableFuture.runAsync(
                () -> files.forEach((order, list) -> list.add(sorted(order, full, size, run))), aside);
    }

    private Path sorted(ColumnOrder order, long[] unsorted, int size, int run) {
        long[] arranged = order.arranged(unsorted, size);
        TripleSorter.sort(arranged);
        return written(folder.resolve(order.name() + "-" + run), arranged);
    }

    private void await() {
        try {
            spilling.join();
        } catch (CompletionException e) {
            throw new IllegalStateException("sorting triples failed: " + e.getCause(), e.getCause());
        }
    }

    private static Path written(Path file, long[] sorted) {
        try {
            SortedRun.write(file, sorted);
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
