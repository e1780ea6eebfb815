package org.techne.loader.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.query.text.TextIndex;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.apache.lucene.store.NativeFSLockFactory;

/**
 * A change of the graph: a new version that shares its large files with the one before, changed in one transaction of the database together with the text index
 * and the store of papers, and made current when all three are on the disk. Until then, and whatever happens, everybody reads the version before. To be used by
 * the thread that began it.
 */
public final class GraphUpdate implements AutoCloseable {
    private final Path version;
    private final FolderLock lock;
    private final GraphBuild.Swap swap;
    private final long triplesBefore;
    private final DatasetGraph database;
    private final TextIndex text;
    private final PaperKeeping papers;
    private long change;
    private boolean finished;

    private GraphUpdate(Path version, FolderLock lock, GraphBuild.Swap swap, long triplesBefore) throws IOException {
        this.version = version;
        this.lock = lock;
        this.swap = swap;
        this.triplesBefore = triplesBefore;
        this.text = TextFields.open(version.resolve(OpenGraph.TEXT), NativeFSLockFactory.INSTANCE);
        this.papers = new PaperKeeping(version.resolve(OpenGraph.PAPERS));
        this.database = DatabaseMgr.connectDatasetGraph(Location.create(version.resolve(OpenGraph.DATABASE)));
        database.begin(ReadWrite.WRITE);
    }

    /**
     * Begins to change a linked version.
     *
     * @param triplesBefore how many triples it has
     */
    static GraphUpdate of(Path version, FolderLock lock, GraphBuild.Swap swap, long triplesBefore) throws IOException {
        return new GraphUpdate(version, lock, swap, triplesBefore);
    }

    /** The graph as it is now, to be read; it changes with {@link #change}. */
    public Graph graph() {
        return database.getDefaultGraph();
    }

    /** The papers as they are now. To be closed. */
    public PaperStore papers() throws IOException {
        return papers.now();
    }

    /** How many triples the graph has now. */
    public long triples() {
        return triplesBefore + change;
    }

    /** Takes triples that are in the graph away, and adds others that are not. */
    public void change(Set<Triple> removed, Set<Triple> added) {
        Graph graph = graph();
        for (Triple triple : removed) {
            graph.delete(triple);
            TextIndexing.entity(triple).ifPresent(text::deleteEntity);
        }
        for (Triple triple : added) {
            graph.add(triple);
            TextIndexing.entity(triple).ifPresent(text::addEntity);
        }
        change += added.size() - removed.size();
    }

    /** Keeps a paper in the place of the one with its slug, if there is one. */
    public void keep(KeptPaper paper) throws IOException {
        papers.replace(paper);
    }

    /** Keeps a paper no longer. */
    public void drop(String slug) throws IOException {
        papers.remove(slug);
    }

    /** Makes everything visible and lasting, all at once. */
    public void finish() throws IOException {
        database.commit();
        database.end();
        text.commit();
        papers.commit();
        release();
        Durable.force(version);
        Marker.write(version, triples());
        finished = true;
        swap.run();
    }

    private void release() throws IOException {
        text.close();
        papers.close();
        TDBInternal.expel(database, true);
    }

    @Override
    public void close() throws IOException {
        try {
            if (!finished) {
                database.abort();
                database.end();
                release();
                Durable.delete(version);
            }
        } finally {
            lock.close();
        }
    }
}
