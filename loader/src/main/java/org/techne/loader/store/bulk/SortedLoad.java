package org.techne.loader.store.bulk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.store.tupletable.TupleIndex;
import org.apache.jena.tdb2.sys.TDBInternal;

/**
 * Loads triples into a new database. While they come, nodes get their ids in one transaction, and triples are sorted in memory and in
 * temporary files; at the end each index is packed from the bottom, as Jena's xloader does it. Memory does not grow with the number of triples. Not
 * atomic: a database that was not finished is to be thrown away.
 */
public final class SortedLoad implements AutoCloseable {
    private final Path sorting;
    private final DatasetGraph database;
    private final DatasetGraphTDB storage;
    private final ExecutorService workers;
    private final TripleRuns runs;
    private final SideThread<Triple> nodes;
    private boolean closed;

    /**
     * Begins a database.
     *
     * @param files an empty folder for the database
     * @param sorting a folder for temporary files, made and removed here
     */
    public SortedLoad(Path files, Path sorting, Map<String, String> prefixes) throws IOException {
        this.sorting = Files.createDirectory(sorting);
        this.database = DatabaseMgr.connectDatasetGraph(Location.create(files));
        this.storage = TDBInternal.getDatasetGraphTDB(database);
        this.workers = Executors.newFixedThreadPool(
                Math.min(indexes().length, Runtime.getRuntime().availableProcessors()),
                Thread.ofPlatform().name("index-", 1).daemon().factory());
        this.runs = new TripleRuns(sorting, orders(), workers);
        this.nodes = new SideThread<>("node-table", new Nodes(prefixes));
    }

    private TupleIndex[] indexes() {
        return storage.getTripleTable().getNodeTupleTable().getTupleTable().getIndexes();
    }

    private List<ColumnOrder> orders() {
        return Stream.of(indexes())
                .map(index -> new ColumnOrder(index.getName()))
                .toList();
    }

    /** Gives the nodes of triples their ids, all in one transaction of this thread. */
    private final class Nodes implements SideThread.Work<Triple> {
        private final Map<String, String> prefixes;
        private final NodeIds ids =
                new NodeIds(storage.getTripleTable().getNodeTupleTable().getNodeTable());

        Nodes(Map<String, String> prefixes) {
            this.prefixes = prefixes;
        }

        @Override
        public void begin() {
            database.begin(TxnType.WRITE);
            prefixes.forEach(database.prefixes()::add);
        }

        @Override
        public void take(Triple triple) {
            runs.add(ids.of(triple.getSubject()), ids.of(triple.getPredicate()), ids.of(triple.getObject()));
        }

        @Override
        public void end() {
            ids.finish();
            runs.finish();
            database.commit();
            database.end();
        }

        @Override
        public void giveUp() {
            database.abort();
            database.end();
        }
    }

    /** Takes a triple; the same one may come again. */
    public void accept(Triple triple) {
        nodes.accept(triple);
    }

    /**
     * Packs the indexes.
     *
     * @return how many different triples there are
     * @throws IllegalStateException where the indexes do not agree
     */
    public long finish() throws IOException {
        nodes.finish();
        List<CompletableFuture<Long>> packing = new ArrayList<>();
        for (TupleIndex index : indexes()) {
            packing.add(CompletableFuture.supplyAsync(() -> pack(index), workers));
        }
        try {
            List<Long> sizes =
                    packing.stream().map(CompletableFuture::join).distinct().toList();
            if (sizes.size() != 1) {
                throw new IllegalStateException("the indexes hold " + sizes + " triples, which should be equal");
            }
            return sizes.getFirst();
        } catch (CompletionException e) {
            throw new IllegalStateException("packing an index failed: " + e.getCause(), e.getCause());
        } finally {
            close();
        }
    }

    private long pack(TupleIndex index) {
        try {
            return PackedIndex.pack(index, runs.in(new ColumnOrder(index.getName())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Lets go of the database, finished or not, and removes the temporary files. */
    @Override
    public void close() throws IOException {
        if (closed) {
            return;
        }
        closed = true;
        nodes.close();
        workers.close();
        TDBInternal.expel(database, true);
        try (Stream<Path> files = Files.list(sorting)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(sorting);
    }
}
