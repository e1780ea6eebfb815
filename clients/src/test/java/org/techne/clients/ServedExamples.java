package org.techne.clients;

import java.nio.file.Path;
import java.util.List;

/** The examples loaded into a folder, and served on a port of their own until the tests end. */
final class ServedExamples {
    private static final Path DATA = ServedPapers.data("graph");
    private static final String ADDRESS = ServedPapers.at(
            "graph", List.of(ServedPapers.example("papers.jsonl"), ServedPapers.example("listing.txt")));

    private ServedExamples() {}

    /** The address of the server, without a slash at the end. */
    static String address() {
        return ADDRESS;
    }

    /** The folder that the examples were loaded into. */
    static Path data() {
        return DATA;
    }
}
