package org.techne.server.graph;

import java.util.Optional;
import java.util.function.Function;

/**
 * One thing worked out from the graph, kept until it is asked of another version. Safe among threads: what it gives is of the version asked
 * for; two that ask at once may both work it out.
 *
 * @param <T> the thing; never changed
 */
public final class PerVersion<T> {
    private record Made<T>(String version, T value) {}

    private final Function<Snapshot, T> work;
    private volatile Optional<Made<T>> last = Optional.empty();

    /** Works nothing out yet. */
    public PerVersion(Function<Snapshot, T> work) {
        this.work = work;
    }

    /** The thing of this version. */
    public T of(Snapshot snapshot) {
        Optional<Made<T>> known = last.filter(made -> made.version().equals(snapshot.version()));
        if (known.isEmpty()) {
            known = Optional.of(new Made<>(snapshot.version(), work.apply(snapshot)));
            last = known;
        }
        return known.get().value();
    }
}
