package org.techne.clients;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

/** One thing of every kind that the graph of the examples has. */
final class Kinds {
    private static final String BASE = "https://w3id.org/techne/";
    private static final String ONE_OF_EACH = """
            SELECT ?type (MIN(STR(?thing)) AS ?one) {
              ?thing a ?type
              FILTER (STRSTARTS(STR(?thing), "https://w3id.org/techne/") && !CONTAINS(STR(?thing), "#"))
            } GROUP BY ?type
            """;
    /** What has to be among them, so that a graph without papers is no success. */
    private static final List<String> AT_LEAST =
            List.of("paper", "technique", "dataset", "task", "hardware", "metric", "person", "rule", "source", "run");

    private Kinds() {}

    /** The addresses of their documents. */
    static List<String> documents() throws IOException, InterruptedException {
        String address = ServedExamples.address();
        String csv = Programs.run(
                        "curl",
                        "-sSf",
                        address + "/sparql",
                        "-H",
                        "Accept: text/csv",
                        "--data-urlencode",
                        "query=" + ONE_OF_EACH)
                .whenOk();
        List<String> paths = csv.lines()
                .skip(1)
                .flatMap(
                        line -> Stream.of(line.split(",")).filter(cell -> cell.startsWith(BASE) && !cell.contains("#")))
                .map(iri -> iri.substring(BASE.length()))
                .filter(path -> path.contains("/"))
                .distinct()
                .sorted()
                .toList();
        everyKindIsThere(paths);
        return paths.stream().map(path -> address + "/doc/" + path).toList();
    }

    private static void everyKindIsThere(List<String> paths) {
        for (String kind : AT_LEAST) {
            if (paths.stream().noneMatch(path -> path.startsWith(kind + "/"))) {
                throw new AssertionError("no " + kind + " among " + paths);
            }
        }
    }
}
