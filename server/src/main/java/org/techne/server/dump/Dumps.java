package org.techne.server.dump;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.techne.server.graph.Graphs;
import org.techne.server.graph.Snapshot;

/**
 * The dumps of the graph that is served, in {@code dumps/} beside its versions. Each is made once, on a thread of its own, when somebody first
 * asks for it; those of versions that are gone are removed.
 */
public final class Dumps implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Dumps.class);
    private static final String FOLDER = "dumps";
    private static final Duration TO_STOP = Duration.ofSeconds(5);

    private final Graphs graphs;
    private final Path data;
    private final Map<Path, CompletableFuture<Dump>> making = new ConcurrentHashMap<>();
    private final ExecutorService maker = Executors.newSingleThreadExecutor(
            task -> Thread.ofPlatform().daemon().name("dump").unstarted(task));
    private volatile boolean stopped;

    /**
     * The dumps of these graphs.
     *
     * @param data the folder that loads write to
     */
    public Dumps(Graphs graphs, Path data) {
        this.graphs = graphs;
        this.data = data;
    }

    /** The dump of the graph now, where it is made already. */
    public Optional<Dump> ready(DumpFormat format) {
        Snapshot snapshot = graphs.now();
        try {
            return Dump.at(place(snapshot, format), snapshot.version(), snapshot.modified());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * The dump of the graph now; begins to make it where nobody did.
     *
     * @param patience how long to wait for one that is being made
     * @return empty where it is not made yet
     * @throws IOException where it cannot be made
     */
    public Optional<Dump> get(DumpFormat format, Duration patience) throws IOException {
        Optional<Dump> ready = ready(format);
        if (ready.isPresent()) {
            return ready;
        }
        Snapshot snapshot = graphs.now();
        Path file = place(snapshot, format);
        CompletableFuture<Dump> made = making.computeIfAbsent(
                file, place -> CompletableFuture.supplyAsync(() -> make(snapshot, format, place), maker));
        try {
            return Optional.of(made.get(patience.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException notYet) {
            return Optional.empty();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } catch (ExecutionException failed) {
            making.remove(file, made);
            if (failed.getCause() instanceof CancellationException) {
                return Optional.empty();
            }
            throw new IOException("the dump cannot be made", failed.getCause());
        }
    }

    /** Waits for the one that is being made to stop; the graph must still be open. */
    @Override
    public void close() {
        stopped = true;
        maker.shutdown();
        try {
            if (!maker.awaitTermination(TO_STOP.toMillis(), TimeUnit.MILLISECONDS)) {
                LOG.warn("a dump did not stop within {} s", TO_STOP.toSeconds());
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    private Dump make(Snapshot snapshot, DumpFormat format, Path file) {
        try {
            Files.createDirectories(data.resolve(FOLDER));
            Optional<Dump> meanwhile = Dump.at(file, snapshot.version(), snapshot.modified());
            Dump dump = meanwhile.isPresent()
                    ? meanwhile.get()
                    : new DumpWriter(snapshot, () -> isPast(snapshot)).write(format, file);
            making.remove(file);
            removeOld();
            return dump;
        } catch (CancellationException past) {
            throw past;
        } catch (IOException | RuntimeException failed) {
            LOG.error("E604 the dump {} cannot be made: {}", file, failed.toString());
            throw new IllegalStateException(failed);
        }
    }

    /** A later version is served, or none: this one is about to be closed. */
    private boolean isPast(Snapshot snapshot) {
        return stopped || !graphs.now().version().equals(snapshot.version());
    }

    private Path place(Snapshot snapshot, DumpFormat format) {
        String time = Long.toString(snapshot.modified().getEpochSecond());
        return data.resolve(FOLDER).resolve(snapshot.version() + "-" + time + "-" + format.fileName());
    }

    private void removeOld() throws IOException {
        List<Path> all;
        try (Stream<Path> files = Files.list(data.resolve(FOLDER))) {
            all = files.toList();
        }
        for (Path file : all) {
            String version = String.valueOf(file.getFileName()).split("-", 2)[0];
            if (!Files.exists(data.resolve(version))) {
                Files.deleteIfExists(file);
            }
        }
    }
}
