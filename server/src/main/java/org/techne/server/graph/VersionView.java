package org.techne.server.graph;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A folder of links to the files of a version, so that several programs can read it at once: TDB2 and Lucene lock the folder they open, and
 * this one is their own.
 */
final class VersionView implements AutoCloseable {
    private final Path folder;

    private VersionView(Path folder) {
        this.folder = folder;
    }

    static VersionView of(Path version) throws IOException {
        Path real = version.toRealPath();
        Path view = Files.createTempDirectory("techne-served-");
        List<Path> all;
        try (Stream<Path> below = Files.walk(real)) {
            all = below.filter(path -> !path.equals(real)).toList();
        }
        for (Path path : all) {
            Path place = view.resolve(real.relativize(path).toString());
            if (Files.isDirectory(path)) {
                Files.createDirectory(place);
            } else if (!String.valueOf(path.getFileName()).endsWith(".lock")) {
                Files.createSymbolicLink(place, path);
            }
        }
        return new VersionView(view);
    }

    Path database() {
        return folder.resolve("tdb2");
    }

    Path words() {
        return folder.resolve("lucene");
    }

    @Override
    public void close() throws IOException {
        List<Path> all;
        try (Stream<Path> below = Files.walk(folder)) {
            all = below.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : all) {
            Files.deleteIfExists(path);
        }
    }
}
