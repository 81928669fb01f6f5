package org.parallax.cli;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Threads that work on several things at once and hand the results over in the order in which the work was given.
 *
 * <p>Only a few things are under way at any time, so memory does not grow with the number of things. Used by one thread.
 */
final class Crew<A, B> implements AutoCloseable {

    private final ExecutorService threads;
    private final int limit;
    private final Function<A, B> work;
    private final Consumer<B> result;
    private final Deque<Future<B>> underWay = new ArrayDeque<>();

    Crew(int size, Function<A, B> work, Consumer<B> result) {
        this.threads = Executors.newFixedThreadPool(size, Crew::daemon);
        this.limit = 2 * size;
        this.work = work;
        this.result = result;
    }

    /** A document nested beyond reason must not end a thread, hence the deep stack. */
    private static Thread daemon(Runnable task) {
        Thread thread = new Thread(null, task, "reader", 64L << 20);
        thread.setDaemon(true);
        return thread;
    }

    /** Takes one thing more; hands over earlier results if too much is under way. */
    void give(A thing) {
        underWay.add(threads.submit(() -> work.apply(thing)));
        while (underWay.size() > limit
                || (!underWay.isEmpty() && underWay.element().isDone())) {
            handOver();
        }
    }

    /** Waits for all that is under way. */
    void finish() {
        while (!underWay.isEmpty()) {
            handOver();
        }
    }

    private void handOver() {
        try {
            result.accept(underWay.remove().get());
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
