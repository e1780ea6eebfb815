package org.techne.server.query;

/** What a SPARQL query answers, by its form. */
public sealed interface SparqlAnswer {
    /** SELECT. The answer's {@code more} says whether rows were left out. */
    record Rows(Answer answer) implements SparqlAnswer {}

    /** ASK. */
    record Truth(boolean holds) implements SparqlAnswer {}

    /**
     * CONSTRUCT and DESCRIBE.
     *
     * @param turtle the triples
     * @param triples how many these are
     * @param more whether triples were left out
     */
    record Triples(String turtle, int triples, boolean more) implements SparqlAnswer {}
}
