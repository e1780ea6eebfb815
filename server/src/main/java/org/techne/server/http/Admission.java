package org.techne.server.http;

import java.util.List;
import java.util.concurrent.Semaphore;

/** Lets only so many queries run at once, whoever asks them: twenty heavy ones would take the whole server. */
public final class Admission {
    private static final Problem BUSY =
            new Problem(503, "Busy", "As many queries as may run at once do; ask again shortly.", List.of());

    private final Semaphore places;

    /** One that lets this many in. */
    public Admission(int atOnce) {
        this.places = new Semaphore(atOnce);
    }

    /** A place that somebody has until it is closed. */
    public interface Place extends AutoCloseable {
        @Override
        void close();
    }

    /**
     * Takes a place.
     *
     * @throws HttpProblem 503 where none is free
     */
    public Place enter() {
        if (!places.tryAcquire()) {
            throw new HttpProblem(BUSY);
        }
        return places::release;
    }
}
