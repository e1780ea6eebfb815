package org.techne.loader.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Works on items with several threads and gives the outcomes to one receiver in the order of the items. Bounded: whoever hands in items waits
 * while too many are under way.
 *
 * @param <I> what is worked on
 * @param <O> what comes of it
 */
final class OrderedWork<I, O> implements AutoCloseable {
    private static final int BATCH = 16;
    private static final int BATCHES_PER_THREAD = 4;
    private static final long PATIENCE_MILLIS = 200;

    private final Function<I, O> work;
    private final ExecutorService workers;
    private final BlockingQueue<CompletableFuture<List<O>>> underWay;
    private final CompletableFuture<Void> receiving;
    private List<I> batch = new ArrayList<>(BATCH);

    OrderedWork(int threads, Function<I, O> work, Consumer<O> out) {
        this.work = work;
        this.workers = Executors.newFixedThreadPool(
                threads, Thread.ofPlatform().name("extract-", 1).daemon().factory());
        this.underWay = new ArrayBlockingQueue<>(threads * BATCHES_PER_THREAD);
        this.receiving = new CompletableFuture<>();
        Thread.ofPlatform().name("write").daemon().start(() -> receive(out));
    }

    /**
     * Hands in an item.
     *
     * @throws RuntimeException what the work or the receiver threw on an earlier one
     */
    void submit(I item) {
        batch.add(item);
        if (batch.size() == BATCH) {
            flush();
        }
    }

    /** Waits until the last outcome was received. */
    void finish() {
        flush();
        put(CompletableFuture.completedFuture(List.of()));
        await();
    }

    private void flush() {
        List<I> items = batch;
        batch = new ArrayList<>(BATCH);
        if (!items.isEmpty()) {
            put(CompletableFuture.supplyAsync(() -> items.stream().map(work).toList(), workers));
        }
    }

    private void put(CompletableFuture<List<O>> outcomes) {
        try {
            while (!underWay.offer(outcomes, PATIENCE_MILLIS, TimeUnit.MILLISECONDS)) {
                if (receiving.isDone()) {
                    await();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted while loading");
        }
    }

    private void await() {
        try {
            receiving.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw e;
        }
    }

    private void receive(Consumer<O> out) {
        try {
            for (List<O> next = take(); !next.isEmpty(); next = take()) {
                next.forEach(out);
            }
            receiving.complete(null);
        } catch (CompletionException e) {
            receiving.completeExceptionally(e.getCause() == null ? e : e.getCause());
        } catch (InterruptedException | RuntimeException | Error e) {
            receiving.completeExceptionally(e);
        }
    }

    /** The next outcomes; none mark the end, for no batch is empty. */
    private List<O> take() throws InterruptedException {
        return underWay.take().join();
    }

    @Override
    public void close() {
        workers.shutdownNow();
    }
}
