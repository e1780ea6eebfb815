package org.techne.loader.store;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.jena.atlas.io.AWriter;
import org.apache.jena.atlas.io.IO;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.writer.WriterStreamRDFPlain;

/**
 * A file of N-Triples, packed where its name ends in .gz; beside its place until {@link #finish}. The bytes are a function of the triples and
 * their order.
 */
public final class NTriplesFile implements TripleSink {
    private final FileAside file;
    private final AWriter writer;
    private final StreamRDF triples;

    /**
     * Begins the file.
     *
     * @throws IOException where its folder does not exist or is not to be written to
     */
    public NTriplesFile(Path target) throws IOException {
        this.file = FileAside.packedByName(target);
        this.writer = IO.wrapUTF8(file.out());
        this.triples = new WriterStreamRDFPlain(writer);
        triples.start();
    }

    /** Whether a file's name says that it holds N-Triples. */
    public static boolean isNameOf(Path target) {
        String name = target.getFileName().toString();
        return name.endsWith(".nt") || name.endsWith(".nt.gz");
    }

    @Override
    public void accept(Triple triple) {
        triples.triple(triple);
    }

    @Override
    public void finish() throws IOException {
        triples.finish();
        writer.close();
        file.finish();
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
