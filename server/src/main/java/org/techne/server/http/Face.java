package org.techne.server.http;

/** One side that the server shows: answers every request of an address. */
@FunctionalInterface
public interface Face {
    /**
     * Answers.
     *
     * @throws HttpProblem where the request cannot be answered as asked
     */
    Reply answer(Ask ask);
}
