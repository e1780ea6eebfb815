package org.techne.server.dump;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.techne.server.graph.Snapshot;
import org.techne.server.rdf.Prefixes;

/** Writes a dump: triple by triple, packed, beside its place, which it takes when it is whole. */
final class DumpWriter {
    private static final int BUFFER = 1 << 16;

    private final Snapshot snapshot;
    private final BooleanSupplier stopped;

    /**
     * A writer of this graph.
     *
     * @param stopped asked before every triple; once it is true, writing ends with a CancellationException
     */
    DumpWriter(Snapshot snapshot, BooleanSupplier stopped) {
        this.snapshot = snapshot;
        this.stopped = stopped;
    }

    /** Writes the file and its checksum. */
    Dump write(DumpFormat format, Path file) throws IOException {
        Path part = file.resolveSibling(file.getFileName() + "." + UUID.randomUUID() + ".part");
        try {
            String sha256 = pack(format, part);
            try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            Files.writeString(Dump.sumOf(file), sha256 + "  " + format.fileName() + "\n");
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            return new Dump(file, Files.size(file), sha256, snapshot.version(), snapshot.modified());
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private String pack(DumpFormat format, Path part) throws IOException {
        MessageDigest digest = sha256();
        try (OutputStream file = new BufferedOutputStream(Files.newOutputStream(part), BUFFER);
                OutputStream summed = new DigestOutputStream(file, digest);
                OutputStream packed = new GZIPOutputStream(summed, BUFFER);
                OutputStream out = new BufferedOutputStream(packed, BUFFER)) {
            snapshot.read(facts -> {
                triples(facts.graph(), StreamRDFWriter.getWriterStream(out, format.written()));
                return true;
            });
        } catch (UncheckedIOException broken) {
            throw new IOException(broken);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private void triples(Graph graph, StreamRDF out) {
        out.start();
        Prefixes.ALL.forEach(out::prefix);
        Iterator<Triple> all = graph.find();
        while (all.hasNext()) {
            if (stopped.getAsBoolean()) {
                throw new CancellationException("the server stops");
            }
            out.triple(all.next());
        }
        out.finish();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
