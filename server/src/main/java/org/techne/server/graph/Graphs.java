package org.techne.server.graph;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/** Holds the graph that is served, and what was worked out from it; a later load puts another in its place. */
public final class Graphs {
    /** How many rows or results are kept together: about 40 MB. */
    private static final int ROOM = 30_000;

    private record Key(String version, Object what) {}

    private record Value(Object value, int size) {}

    private final AtomicReference<Optional<Snapshot>> current = new AtomicReference<>(Optional.empty());
    private final Cache<Key, Value> kept = Caffeine.newBuilder()
            .executor(Runnable::run)
            .maximumWeight(ROOM)
            .weigher((Key key, Value value) -> value.size())
            .build();

    /** The graph now. */
    public Snapshot now() {
        return current.get().orElseThrow(() -> new IllegalStateException("no graph is served yet"));
    }

    /** Puts another graph in place. */
    public void put(Snapshot snapshot) {
        current.set(Optional.of(snapshot));
    }

    /**
     * Works something out from the graph now, or gives what was worked out before from the same version.
     *
     * @param what tells it from everything else that is worked out: equal for the same, and of a class of its own
     * @param size how many rows or results it holds
     */
    public <T> T kept(Object what, Function<Snapshot, T> work, ToIntFunction<T> size) {
        Snapshot now = now();
        Key key = new Key(now.version(), what);
        Value known = kept.getIfPresent(key);
        if (known == null) {
            T value = work.apply(now);
            kept.put(key, new Value(value, size.applyAsInt(value) + 1));
            return value;
        }
        @SuppressWarnings("unchecked") // what tells the kind of value too
        T value = (T) known.value();
        return value;
    }
}
