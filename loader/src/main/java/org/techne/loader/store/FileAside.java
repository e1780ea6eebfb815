package org.techne.loader.store;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.zip.GZIPOutputStream;

/**
 * A file that is written beside its place, with {@code .part} at its end, and takes that place when it is whole and on the disk, so that
 * whoever finds it finds all of it. Closed before, it leaves nothing, and what was in its place stays.
 */
public final class FileAside implements AutoCloseable {
    private static final int BUFFER = 1 << 17;

    private final Path target;
    private final Path aside;
    private final OutputStream out;

    private FileAside(Path target, boolean packed) throws IOException {
        this.target = target;
        this.aside = target.resolveSibling(target.getFileName() + ".part");
        OutputStream bytes = new BufferedOutputStream(Files.newOutputStream(aside), BUFFER);
        this.out = packed ? new GZIPOutputStream(bytes, BUFFER) : bytes;
    }

    /**
     * Begins a file.
     *
     * @throws IOException where its folder does not exist or is not to be written to
     */
    public static FileAside plain(Path target) throws IOException {
        return new FileAside(target, false);
    }

    /**
     * Begins a file that is packed with gzip where its name ends in .gz.
     *
     * @throws IOException where its folder does not exist or is not to be written to
     */
    public static FileAside packedByName(Path target) throws IOException {
        return new FileAside(target, target.getFileName().toString().endsWith(".gz"));
    }

    /** Where to write. */
    public OutputStream out() {
        return out;
    }

    /** Closes the file and puts it in its place. */
    public void finish() throws IOException {
        out.close();
        Durable.forceFile(aside);
        Files.move(aside, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        Durable.forceFolder(target.toAbsolutePath().resolveSibling("."));
    }

    @Override
    public void close() throws IOException {
        try {
            out.close();
        } finally {
            Files.deleteIfExists(aside);
        }
    }
}
