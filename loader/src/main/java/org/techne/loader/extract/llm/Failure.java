package org.techne.loader.extract.llm;

/** Why a paper has no answer of the model. */
public enum Failure {
    /** Longer than any abstract. */
    TEXT_TOO_LONG("texts too long to be asked about"),
    /** Nothing left to spend. */
    BUDGET_SPENT("not asked about, for the budget is spent"),
    /** A status that asking again does not change. */
    REFUSED("refused by the service"),
    /** No service any more: it refuses everything, or failed for several papers on end. */
    SERVICE_GIVEN_UP("not asked about, for the service was given up"),
    /** Too many requests, faults of the server, a broken connection, however often it is asked. */
    UNAVAILABLE("not answered by the service"),
    /** No whole answer in time, however often it is asked. */
    TIMED_OUT("not answered in time"),
    /** Not JSON, or not of the schema. */
    MALFORMED("answered with malformed JSON"),
    /** Cut off where the answer's tokens ran out. */
    TRUNCATED("answered with a truncated answer"),
    /** The run was told to stop. */
    INTERRUPTED("interrupted");

    private final String words;

    Failure(String words) {
        this.words = words;
    }

    /** For people, behind a number of papers. */
    String words() {
        return words;
    }
}
