package org.techne.server.http;

import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/** Lets only so many queries run at once, whoever asks them: twenty heavy ones would take the whole server. */
public final class Admission {
    private static final Problem BUSY =
            new Problem(503, "Busy", "As many queries as may run at once do; ask again shortly.", List.of());

    private final Semaphore places;

    /** One that lets this many in. */
    public Admission(int atOnce) {
        this.places = new Semaphore(atOnce);
    }

    /**
     * Takes a place, to be given back by {@link #leave}.
     *
     * @throws HttpProblem 503 where none is free
     */
    public void enter() {
        if (!places.tryAcquire()) {
            throw new HttpProblem(BUSY);
        }
    }

    /** Gives a place back. */
    public void leave() {
        places.release();
    }

    /**
     * Asks while holding a place.
     *
     * @throws HttpProblem 503 where none is free
     */
    public <T> T admit(Supplier<T> query) {
        enter();
        try {
            return query.get();
        } finally {
            leave();
        }
    }
}
