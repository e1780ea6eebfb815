package org.techne.loader.source.open;

import com.github.luben.zstd.ZstdInputStream;
import com.github.luben.zstd.ZstdOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Documents that can be had only once, such as standard input, kept packed in temporary files so that they can be read again. */
final class Spool implements Closeable {
    private static final int BUFFER = 1 << 16;

    private final Map<String, Kept> documents = new LinkedHashMap<>();

    /** What came of a document, and the fault that ended it. */
    private record Kept(Path file, Optional<IOException> fault) {}

    /** Opens a document. */
    @FunctionalInterface
    interface Opening {
        InputStream open() throws IOException;
    }

    /**
     * The bytes of a document, fetched when they are first asked for.
     *
     * @throws IOException where there is no document, at each call the same; where it breaks off, the reading of its end throws
     */
    InputStream open(String name, Opening opening) throws IOException {
        Kept kept = documents.get(name);
        if (kept == null) {
            kept = fetched(opening);
            documents.put(name, kept);
        }
        InputStream bytes = new ZstdInputStream(Files.newInputStream(kept.file));
        return kept.fault.isPresent() ? new SequenceInputStream(bytes, new Broken(kept.fault.get())) : bytes;
    }

    /** The end of a document that broke off. */
    private static final class Broken extends InputStream {
        private final IOException fault;

        Broken(IOException fault) {
            this.fault = fault;
        }

        @Override
        public int read() throws IOException {
            throw fault;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            throw fault;
        }
    }

    private static Kept fetched(Opening opening) throws IOException {
        Path file = Files.createTempFile("techne-", ".zst");
        file.toFile().deleteOnExit();
        try (OutputStream packed = new ZstdOutputStream(Files.newOutputStream(file))) {
            return new Kept(file, copied(opening, packed));
        }
    }

    /** Copies a document as far as it goes. A fault of the document is kept; one of the copy is thrown. */
    private static Optional<IOException> copied(Opening opening, OutputStream to) throws IOException {
        byte[] buffer = new byte[BUFFER];
        InputStream document = opening.open();
        try (document) {
            while (true) {
                int length;
                try {
                    length = document.read(buffer);
                } catch (IOException e) {
                    return Optional.of(e);
                }
                if (length < 0) {
                    return Optional.empty();
                }
                to.write(buffer, 0, length);
            }
        }
    }

    @Override
    public void close() throws IOException {
        for (Kept kept : documents.values()) {
            Files.deleteIfExists(kept.file);
        }
        documents.clear();
    }
}
