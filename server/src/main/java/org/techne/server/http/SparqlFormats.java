package org.techne.server.http;

import java.util.List;

/** The formats that the SPARQL endpoint answers in. Which of them fits a query depends on its form; Fuseki knows. */
final class SparqlFormats {
    private static final List<String> ALL = List.of(
            "application/sparql-results+json",
            "application/sparql-results+xml",
            "text/csv",
            "text/tab-separated-values",
            "application/json",
            "application/xml",
            "text/xml",
            "text/plain",
            "application/sparql-results+thrift",
            "application/sparql-results+protobuf",
            "text/turtle",
            "application/n-triples",
            "application/ld+json",
            "application/rdf+xml",
            "application/trig",
            "application/n-quads",
            "application/rdf+json",
            "application/trix+xml",
            "application/rdf+thrift",
            "application/rdf+protobuf",
            "text/n3",
            "application/x-turtle");

    private SparqlFormats() {}

    /**
     * Looks whether any format will do; Fuseki itself answers with XML where none will.
     *
     * @throws HttpProblem 406 where none will
     */
    static void check(Ask ask) {
        boolean chosenOtherwise =
                ask.parameter("format").isPresent() || ask.parameter("output").isPresent();
        if (!chosenOtherwise && ask.accept().best(ALL).isEmpty()) {
            throw HttpProblem.notAcceptable(ALL.subList(0, 14));
        }
    }
}
