package org.techne.loader.store;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.atlas.io.AWriter;
import org.apache.jena.atlas.io.IO;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.writer.WriterStreamRDFPlain;

/**
 * A file of N-Triples, packed where its name ends in .gz. Written beside its place and moved there when finished, so that whoever finds it
 * finds all of it. The bytes are a function of the triples and their order.
 */
public final class NTriplesFile implements TripleSink {
    private static final int BUFFER = 1 << 17;

    private final Path target;
    private final Path aside;
    private final AWriter writer;
    private final StreamRDF triples;
    private boolean finished;

    /**
     * Begins the file.
     *
     * @throws IOException where its folder does not exist or is not to be written to
     */
    public NTriplesFile(Path target) throws IOException {
        this.target = target;
        this.aside = target.resolveSibling(target.getFileName() + ".part");
        OutputStream bytes = Files.newOutputStream(aside);
        this.writer = IO.wrapUTF8(isPacked(target) ? new GZIPOutputStream(bytes, BUFFER) : bytes);
        this.triples = new WriterStreamRDFPlain(writer);
        triples.start();
    }

    private static boolean isPacked(Path target) {
        return target.getFileName().toString().endsWith(".gz");
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
        try (FileChannel written = FileChannel.open(aside, StandardOpenOption.WRITE)) {
            written.force(true);
        }
        Files.move(aside, target, StandardCopyOption.REPLACE_EXISTING);
        finished = true;
    }

    @Override
    public void close() throws IOException {
        if (!finished) {
            writer.close();
            Files.deleteIfExists(aside);
        }
    }
}
