package org.techne.loader.extract.llm;

import java.util.Optional;

/** What came of one request. */
sealed interface Reply {
    /**
     * The service's answer.
     *
     * @param body its JSON
     */
    record Answer(String body) implements Reply {}

    /**
     * Worth asking again.
     *
     * @param why what went wrong
     * @param said for people
     * @param retryAfter when the service wants to be asked again
     * @param mayCost true where the service may have done its work all the same
     */
    record Again(Failure why, String said, Optional<String> retryAfter, boolean mayCost) implements Reply {}

    /**
     * Not worth asking again.
     *
     * @param said for people
     * @param forAll true where it holds for every paper: a wrong key, address or model
     */
    record Refusal(String said, boolean forAll) implements Reply {}
}
