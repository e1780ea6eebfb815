package org.techne.loader.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.graph.Node;
import org.apache.jena.query.text.TextDatasetFactory;
import org.apache.jena.query.text.TextIndex;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.apache.lucene.store.NoLockFactory;
import org.techne.loader.graph.Vocabulary;

/**
 * A version of the graph, opened to be read: several programs may do so at once, and go on while a load makes another version current.
 *
 * <p>TDB2 lets one process at a time into a folder. A complete version never changes, so sharing it is safe: each reader opens a folder of its
 * own with links to the files of the version, and its own lock. Do not write to it.
 */
public final class OpenGraph implements AutoCloseable {
    static final String DATABASE = "tdb2";
    static final String TEXT = "lucene";
    static final String PAPERS = "papers";

    private static final String LOCK = "tdb.lock";

    private final Path version;
    private final Path view;
    private final DatasetGraph database;
    private final TextIndex text;
    private final DatasetGraph dataset;

    private OpenGraph(Path version, Path view) throws IOException {
        this.version = version;
        this.view = view;
        this.database = DatabaseMgr.connectDatasetGraph(Location.create(view));
        this.text = TextFields.open(version.resolve(TEXT), NoLockFactory.INSTANCE);
        this.dataset = TextDatasetFactory.create(database, text, false);
    }

    /** Opens a complete version. */
    static OpenGraph of(Path version) throws IOException {
        Path real = version.toRealPath();
        return new OpenGraph(real, link(real.resolve(DATABASE)));
    }

    /** A folder like the database's, with links in the place of files, and without its locks. */
    private static Path link(Path files) throws IOException {
        Path view = Files.createTempDirectory("techne-view-");
        List<Path> all;
        try (Stream<Path> below = Files.walk(files)) {
            all = below.filter(path -> !path.equals(files)).toList();
        }
        for (Path path : all) {
            Path place = view.resolve(files.relativize(path).toString());
            if (Files.isDirectory(path)) {
                Files.createDirectory(place);
            } else if (!path.endsWith(LOCK)) {
                Files.createSymbolicLink(place, path);
            }
        }
        return view;
    }

    /** The graph with its text index, for SPARQL with text:query. */
    public DatasetGraph dataset() {
        return dataset;
    }

    /** What every IRI of the graph begins with; empty where its description does not say. */
    public Optional<String> base() {
        return Txn.calculateRead(
                database,
                () -> database
                        .getDefaultGraph()
                        .find(Node.ANY, Vocabulary.VOID_URI_SPACE, Node.ANY)
                        .mapWith(triple -> triple.getObject().getLiteralLexicalForm())
                        .toList()
                        .stream()
                        .findFirst());
    }

    /** Finds papers and entities by words. */
    public TextSearch search() {
        return new TextSearch(database, text);
    }

    /** The folder of the version. */
    public Path version() {
        return version;
    }

    /** Closes it; whatever still reads fails. */
    @Override
    public void close() throws IOException {
        text.close();
        TDBInternal.expel(database, true);
        Durable.delete(view);
    }
}
