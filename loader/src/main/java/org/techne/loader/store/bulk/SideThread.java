package org.techne.loader.store.bulk;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;

/**
 * Work on items that a thread of its own does, in their order. Bounded: whoever hands in items waits while too many are under way. For one
 * giver.
 *
 * @param <T> what is worked on
 */
public final class SideThread<T> implements AutoCloseable {
    private static final int BATCH = 256;
    private static final int BATCHES = 32;
    private static final long PATIENCE_MILLIS = 200;

    private final String name;
    private final Work<T> work;
    private final BlockingQueue<List<T>> queue = new ArrayBlockingQueue<>(BATCHES);
    private final CompletableFuture<Void> working = new CompletableFuture<>();
    private List<T> batch = new ArrayList<>(BATCH);
    private volatile boolean givenUp;

    /** What the thread does; all of it runs there. */
    public interface Work<T> {
        /** Before the first item. */
        default void begin() {}

        /** One item. */
        void take(T item);

        /** After the last item. */
        void end();

        /** Instead of the end, where not all items came or one of them failed. */
        default void giveUp() {}
    }

    /** Starts the thread. */
    public SideThread(String name, Work<T> work) {
        this.name = name;
        this.work = work;
        Thread.ofPlatform().name(name).daemon().start(this::run);
    }

    /**
     * Hands in an item.
     *
     * @throws IllegalStateException where an earlier one failed
     */
    public void accept(T item) {
        batch.add(item);
        if (batch.size() == BATCH) {
            flush();
        }
    }

    /**
     * Waits for the end of the work.
     *
     * @throws IllegalStateException where it failed
     */
    public void finish() {
        if (!batch.isEmpty()) {
            flush();
        }
        put(List.of());
        await();
    }

    private void flush() {
        put(batch);
        batch = new ArrayList<>(BATCH);
    }

    private void put(List<T> items) {
        try {
            while (!queue.offer(items, PATIENCE_MILLIS, TimeUnit.MILLISECONDS)) {
                if (working.isDone()) {
                    await();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted while waiting for " + name);
        }
    }

    private void await() {
        try {
            working.join();
        } catch (CompletionException e) {
            throw new IllegalStateException(name + " failed: " + e.getCause(), e.getCause());
        }
    }

    private void run() {
        try {
            work.begin();
            try {
                takeAll();
            } catch (InterruptedException | RuntimeException | Error e) {
                work.giveUp();
                throw e;
            }
            working.complete(null);
        } catch (InterruptedException | RuntimeException | Error e) {
            working.completeExceptionally(e);
        }
    }

    private void takeAll() throws InterruptedException {
        for (List<T> next = queue.take(); !next.isEmpty(); next = queue.take()) {
            next.forEach(work::take);
        }
        if (givenUp) {
            work.giveUp();
        } else {
            work.end();
        }
    }

    /** Ends the thread and waits for it; what was not finished is given up. */
    @Override
    public void close() {
        givenUp = true;
        queue.clear();
        queue.offer(List.of());
        working.exceptionally(failure -> null).join();
    }
}
