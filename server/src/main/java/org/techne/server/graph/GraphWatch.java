package org.techne.server.graph;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Follows the folder that loads write to: puts a later version in place as soon as it is complete, and closes the one before when whoever
 * began with it has had the time to end. All of it on one thread.
 */
public final class GraphWatch implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(GraphWatch.class);
    /** What a request may take beside its query, before the graph that it began with is closed. */
    private static final Duration TO_FINISH = Duration.ofSeconds(30);

    private static final int LOOK_SECONDS = 2;

    /** Opens a version to be served. */
    @FunctionalInterface
    public interface Opening {
        Snapshot open(ServedGraph version) throws IOException;
    }

    private record Open(ServedGraph version, Snapshot snapshot) {
        void close() throws IOException {
            version.close(snapshot.dataset());
        }
    }

    private final Path data;
    private final Graphs graphs;
    private final Duration patience;
    /** What is served now comes last. */
    private final Deque<Open> open = new ConcurrentLinkedDeque<>();

    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
            task -> Thread.ofPlatform().daemon().name("graph-watch").unstarted(task));

    /**
     * Follows nothing yet.
     *
     * @param queryTime how long a query may take
     */
    public GraphWatch(Path data, Graphs graphs, Duration queryTime) {
        this.data = data;
        this.graphs = graphs;
        this.patience = queryTime.plus(TO_FINISH);
    }

    /** Puts a version in place that was opened already, and takes it over; the one before is closed later. */
    public void serve(ServedGraph version, Snapshot opened) {
        Optional<Open> before = Optional.ofNullable(open.peekLast());
        open.add(new Open(version, opened));
        graphs.put(opened);
        before.ifPresent(past -> {
            var unused = thread.schedule(() -> retire(past), patience.toMillis(), TimeUnit.MILLISECONDS);
        });
    }

    /** Looks for later versions from now on, every two seconds. */
    public void follow(Opening opening) {
        var unused = thread.scheduleWithFixedDelay(() -> look(opening), LOOK_SECONDS, LOOK_SECONDS, TimeUnit.SECONDS);
    }

    /** Does something between two looks; after the present one where it is called from there. */
    public void then(Runnable work) {
        thread.execute(work);
    }

    private void look(Opening opening) {
        try {
            Optional<Path> version = CurrentVersion.in(data);
            if (version.isPresent()
                    && !nameOf(version.get()).equals(graphs.now().version())) {
                swap(ServedGraph.of(version.get()), opening);
            }
        } catch (IOException | RuntimeException failed) {
            LOG.warn("E603 the graph in {} cannot be opened; the last one stays: {}", data, failed.toString());
        }
    }

    private static String nameOf(Path version) throws IOException {
        return String.valueOf(version.toRealPath().getFileName());
    }

    private void swap(ServedGraph next, Opening opening) throws IOException {
        try {
            serve(next, opening.open(next));
        } catch (IOException | RuntimeException failed) {
            next.close();
            throw failed;
        }
        LOG.info("serving version {}", next.version());
    }

    private void retire(Open past) {
        open.remove(past);
        try {
            past.close();
        } catch (IOException | RuntimeException failed) {
            LOG.warn("version {} could not be closed: {}", past.version().version(), failed.toString());
        }
    }

    /** Looks no more; what is open stays open. */
    public void stop() {
        thread.shutdownNow();
        thread.close();
    }

    /** Looks no more and closes every version; none may be in use. */
    @Override
    public void close() throws IOException {
        stop();
        while (open.peekLast() != null) {
            open.removeLast().close();
        }
    }
}
