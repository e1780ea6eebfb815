package org.techne.loader.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.graph.Triple;
import org.techne.loader.graph.Vocabulary;
import org.techne.loader.store.bulk.SideThread;
import org.techne.loader.store.bulk.SortedLoad;

/**
 * A new version of the graph, built where nobody looks. Fast loading is not atomic: killed, it leaves a database that opens and
 * lacks triples in some indexes. Hence a fresh folder, a check of the indexes, everything written through to the disk, then a marker, and
 * only then the swap.
 */
public final class GraphBuild implements TripleSink {
    private static final String SORTING = "sorting";

    private final Path version;
    private final FolderLock lock;
    private final Swap swap;
    private final SortedLoad load;
    private final TextIndexing text;
    private final PaperKeeping papers;
    private final SideThread<KeptPaper> keeping;
    private boolean finished;

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
        this.papers = new PaperKeeping(version.resolve(OpenGraph.PAPERS));
        this.keeping = papers.onItsThread();
        this.load = new SortedLoad(files, version.resolve(SORTING), Vocabulary.prefixMap());
    }

    static GraphBuild in(Path version, FolderLock lock, Swap swap) throws IOException {
        return new GraphBuild(version, lock, swap);
    }

    /** The folder that is being filled. */
    public Path version() {
        return version;
    }

    @Override
    public void accept(Triple triple) {
        load.accept(triple);
        text.accept(triple);
    }

    @Override
    public void keep(KeptPaper paper) {
        keeping.accept(paper);
    }

    @Override
    public void finish() throws IOException {
        load.finish();
        text.finish();
        keeping.finish();
        text.close();
        papers.close();
        long triples = Indexes.triples(version.resolve(OpenGraph.DATABASE));
        Durable.force(version);
        Marker.write(version, triples);
        finished = true;
        swap.run();
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
        text.close();
        keeping.close();
        papers.close();
        load.close();
        Durable.delete(version);
    }
}
