package org.techne.server.graph;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds the current version in a folder that loads write to.
 *
 * <p>The folder holds numbered versions with {@code tdb2/}, {@code lucene/} and, written last, {@code complete}; the link {@code current}
 * names one of them. A version never changes once it is complete.
 */
public final class CurrentVersion {
    private static final String POINTER = "current";
    private static final String MARKER = "complete";

    private CurrentVersion() {}

    /** The folder of the current version; empty where nothing was loaded yet. */
    public static Optional<Path> in(Path data) throws IOException {
        Optional<Path> named = pointed(data).map(data::resolve).filter(CurrentVersion::isComplete);
        return named.isPresent() ? named : newest(data);
    }

    private static Optional<String> pointed(Path data) throws IOException {
        Path pointer = data.resolve(POINTER);
        if (Files.isSymbolicLink(pointer)) {
            return Optional.of(Files.readSymbolicLink(pointer).toString());
        }
        return Files.isRegularFile(pointer, LinkOption.NOFOLLOW_LINKS)
                ? Optional.of(Files.readString(pointer).strip())
                : Optional.empty();
    }

    private static Optional<Path> newest(Path data) throws IOException {
        if (!Files.isDirectory(data)) {
            return Optional.empty();
        }
        try (Stream<Path> children = Files.list(data)) {
            return children.filter(child -> String.valueOf(child.getFileName()).matches("\\d{6,}"))
                    .filter(CurrentVersion::isComplete)
                    .max(Path::compareTo);
        }
    }

    private static boolean isComplete(Path version) {
        return Files.isRegularFile(version.resolve(MARKER));
    }
}
