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

    /** Whether parameters may also come as the form of a POST, which is answered like a GET: nothing here changes anything. */
    default boolean takesForms() {
        return false;
    }
}
