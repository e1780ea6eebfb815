package org.techne.loader.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A second version of a graph in the time that it takes to name its files anew. TDB2 never writes over a block that a finished transaction wrote, and Lucene
 * never over a file: both only add. So the large files of both versions are the same ones, linked twice; what is written over, a few small files that say where
 * the latest state begins, is copied. Where a system has no hard links everything is copied.
 */
final class LinkedVersion {
    /** TDB2's blocks of indexes, of their leaves, and the texts of its nodes. */
    private static final Set<String> ADDED_TO = Set.of("idn", "dat", "obj");

    private static final String LOCK = ".lock";

    private LinkedVersion() {}

    /** Makes the database, the text index and the store of papers of a version anew in a folder that exists. */
    static void make(Path version, Path target) throws IOException {
        for (String part : List.of(OpenGraph.DATABASE, OpenGraph.TEXT, OpenGraph.PAPERS)) {
            List<Path> all;
            try (Stream<Path> below = Files.walk(version.resolve(part))) {
                all = below.toList();
            }
            for (Path path : all) {
                make(path, target.resolve(version.relativize(path).toString()), part);
            }
        }
    }

    private static void make(Path path, Path place, String part) throws IOException {
        String name = String.valueOf(path.getFileName());
        if (Files.isDirectory(path)) {
            Files.createDirectory(place);
        } else if (!name.endsWith(LOCK)) {
            boolean lasting = !part.equals(OpenGraph.DATABASE) || ADDED_TO.contains(ending(name));
            if (!lasting || !linked(path, place)) {
                Files.copy(path, place);
            }
        }
    }

    private static boolean linked(Path path, Path place) {
        try {
            Files.createLink(place, path);
            return true;
        } catch (UnsupportedOperationException | IOException noLinksHere) {
            return false;
        }
    }

    private static String ending(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
