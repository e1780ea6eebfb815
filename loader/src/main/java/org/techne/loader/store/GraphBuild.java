package org.techne.loader.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.progress.MonitorOutputs;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.loader.DataLoader;
import org.apache.jena.tdb2.loader.LoaderFactory;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.techne.loader.graph.Vocabulary;

/**
 * A new version of the graph, built where nobody looks. Jena's fast loaders are not atomic: killed, they leave a database that opens and
 * lacks triples in some indexes. Hence a fresh folder, a check of the indexes, everything written through to the disk, then a marker, and
 * only then the swap.
 */
public final class GraphBuild implements TripleSink {
    private static final long MEMORY_OF_PHASED = 1L << 30;

    private final Path version;
    private final FolderLock lock;
    private final Swap swap;
    private final DatasetGraph database;
    private final DataLoader loader;
    private final StreamRDF stream;
    private final TextIndexing text;
    private boolean finished;
    private boolean loading = true;
    private boolean released;

    /** Makes a complete version the current one. */
    @FunctionalInterface
    interface Swap {
        void run() throws IOException;
    }

    private GraphBuild(Path version, FolderLock lock, Swap swap) throws IOException {
        this.version = version;
        this.lock = lock;
        this.swap = swap;
        Path files = Files.createDirectory(version.resolve(OpenGraph.DATABASE));
        this.text = new TextIndexing(version.resolve(OpenGraph.TEXT));
        this.database = DatabaseMgr.connectDatasetGraph(Location.create(files));
        this.loader = fastest(database);
        loader.startBulk();
        this.stream = loader.stream();
        stream.start();
        Vocabulary.prefixMap().forEach(stream::prefix);
    }

    static GraphBuild in(Path version, FolderLock lock, Swap swap) throws IOException {
        return new GraphBuild(version, lock, swap);
    }

    /** The phased loader is a third faster and wants memory. A monitor of null would make it hang. */
    private static DataLoader fastest(DatasetGraph database) {
        boolean roomy = Runtime.getRuntime().availableProcessors() > 1
                && Runtime.getRuntime().maxMemory() >= MEMORY_OF_PHASED;
        return roomy
                ? LoaderFactory.phasedLoader(database, MonitorOutputs.nullOutput())
                : LoaderFactory.sequentialLoader(database, MonitorOutputs.nullOutput());
    }

    /** The folder that is being filled. */
    public Path version() {
        return version;
    }

    @Override
    public void accept(Triple triple) {
        stream.triple(triple);
        text.accept(triple);
    }

    @Override
    public void finish() throws IOException {
        stream.finish();
        loading = false;
        loader.finishBulk();
        text.finish();
        long triples = Indexes.triples(database);
        release();
        Durable.force(version);
        Durable.write(version.resolve(GraphFolder.MARKER), "triples " + triples + "\n");
        Durable.forceFolder(version.toAbsolutePath().resolveSibling("."));
        finished = true;
        swap.run();
    }

    private void release() {
        if (!released) {
            released = true;
            text.close();
            TDBInternal.expel(database, true);
        }
    }

    @Override
    public void close() throws IOException {
        try {
            if (!finished) {
                abandon();
            }
        } finally {
            lock.close();
        }
    }

    private void abandon() throws IOException {
        if (loading) {
            loader.finishException(new CancellationException("the load was given up"));
        }
        release();
        Durable.delete(version);
    }
}
