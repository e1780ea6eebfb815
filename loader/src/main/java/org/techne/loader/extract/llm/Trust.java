package org.techne.loader.extract.llm;

import java.util.concurrent.atomic.AtomicInteger;

/** Whether a service is still worth asking. It is not once it refuses everything, or fails for several papers on end. */
final class Trust {
    private static final int FAILURES = 5;
    private final AtomicInteger onEnd = new AtomicInteger();

    void check() throws NoAnswerException {
        if (onEnd.get() >= FAILURES) {
            throw new NoAnswerException(
                    Failure.SERVICE_GIVEN_UP, "the service was given up after it refused or failed; try again later");
        }
    }

    void lose() {
        onEnd.set(FAILURES);
    }

    void failed() {
        onEnd.updateAndGet(n -> Math.min(n + 1, FAILURES));
    }

    /** A late answer does not undo a refusal of everything. */
    void answered() {
        onEnd.updateAndGet(n -> n >= FAILURES ? n : 0);
    }
}
