package org.techne.server.graph;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/** Holds the graph that is served; a later load puts another in its place. */
public final class Graphs {
    private final AtomicReference<Optional<Snapshot>> current = new AtomicReference<>(Optional.empty());

    /** The graph now. */
    public Snapshot now() {
        return current.get().orElseThrow(() -> new IllegalStateException("no graph is served yet"));
    }

    /** Puts another graph in place. */
    public void put(Snapshot snapshot) {
        current.set(Optional.of(snapshot));
    }
}
