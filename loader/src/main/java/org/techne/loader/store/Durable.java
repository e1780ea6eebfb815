package org.techne.loader.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Files that last: written through to the disk, and folders removed with all that is in them. */
final class Durable {
    private Durable() {}

    /** Writes every file below a folder, and the folders, through to the disk. */
    static void force(Path folder) throws IOException {
        for (Path path : below(folder)) {
            if (Files.isDirectory(path)) {
                forceFolder(path);
            } else {
                forceFile(path);
            }
        }
    }

    static void write(Path file, String text) throws IOException {
        Files.writeString(file, text);
        forceFile(file);
        forceFolder(file.toAbsolutePath().resolveSibling("."));
    }

    static void forceFile(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    /** Makes the names in a folder last. Some systems cannot open a folder; they need no such step. */
    static void forceFolder(Path folder) throws IOException {
        FileChannel channel;
        try {
            channel = FileChannel.open(folder, StandardOpenOption.READ);
        } catch (IOException cannotOpenFolders) {
            return;
        }
        try (channel) {
            channel.force(true);
        }
    }

    static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            for (Path path : below(folder)) {
                Files.deleteIfExists(path);
            }
        }
    }

    /** Everything in a folder, the deepest first, the folder last. */
    private static List<Path> below(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.sorted(Comparator.reverseOrder()).toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
