package org.techne.loader.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The file that says that a version is complete, written last: {@code triples 4318605}. */
final class Marker {
    private static final String NAME = "complete";
    private static final String TRIPLES = "triples ";

    private Marker() {}

    static boolean isIn(Path version) {
        return Files.isRegularFile(version.resolve(NAME));
    }

    static void write(Path version, long triples) throws IOException {
        Durable.write(version.resolve(NAME), TRIPLES + triples + "\n");
        Durable.forceFolder(version.toAbsolutePath().resolveSibling("."));
    }

    /** Makes a version incomplete, before anything else of it is removed. */
    static void remove(Path version) throws IOException {
        Files.deleteIfExists(version.resolve(NAME));
        Durable.forceFolder(version);
    }

    /**
     * How many triples a complete version has.
     *
     * @throws IOException where its marker does not say
     */
    static long triples(Path version) throws IOException {
        Path marker = version.resolve(NAME);
        List<String> lines = Files.readAllLines(marker);
        try {
            return Long.parseLong(lines.getFirst().substring(TRIPLES.length()).strip());
        } catch (RuntimeException damaged) {
            throw new IOException(marker + " is damaged; load the papers again with --replace", damaged);
        }
    }
}
