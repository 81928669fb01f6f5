package org.parallax.server;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.parallax.read.Input;
import org.parallax.store.Added;
import org.parallax.store.Engine;
import org.parallax.store.Store;
import org.parallax.store.decide.Signed;
import org.parallax.store.journal.StoreException;

/** The one thread that writes to the store; what it has acknowledged is kept. Thread-safe. */
final class Writer implements AutoCloseable {

    /** So many inputs may wait; more are refused, so that memory stays bounded. */
    private static final int LONGEST_QUEUE = 1000;

    private final ExecutorService thread = Executors.newSingleThreadExecutor(work -> {
        Thread named = new Thread(work, "store-writer");
        named.setDaemon(true);
        return named;
    });
    private final Store store;
    private final Feed feed;
    private final AtomicInteger waiting = new AtomicInteger();
    private final AtomicLong jobs = new AtomicLong();

    Writer(String address, Engine engine, Feed feed) {
        this.store = Store.open(address, engine);
        this.feed = feed;
        if (store.stale()) {
            store.refresh();
        }
    }

    /** How many inputs wait to be read. */
    int waiting() {
        return waiting.get();
    }

    /** Takes an input to read it later; the feed tells what becomes of it. Gives the number of the job. */
    long take(Input input) {
        if (waiting.incrementAndGet() > LONGEST_QUEUE) {
            waiting.decrementAndGet();
            throw new Problem(429, "too many documents are waiting to be read; try again later");
        }
        long job = jobs.incrementAndGet();
        feed.tell("job", Map.of("job", job, "state", "waiting", "name", input.name()));
        thread.execute(() -> read(job, input));
        return job;
    }

    private void read(long job, Input input) {
        try {
            feed.tell("job", Map.of("job", job, "state", "reading", "name", input.name()));
            Added added = store.add(input, now());
            feed.tell("job", Map.of("job", job, "state", "comparing", "name", input.name()));
            store.refresh();
            feed.tell("job", done(job, input, added));
            feed.tell("changed", Map.of());
        } catch (RuntimeException e) {
            String reason = e instanceof StoreException ? String.valueOf(e.getMessage()) : "a fault in parallax: " + e;
            feed.tell("job", Map.of("job", job, "state", "refused", "name", input.name(), "reason", reason));
        } finally {
            waiting.decrementAndGet();
        }
    }

    private Map<String, Object> done(long job, Input input, Added added) {
        List<String> documents =
                added.documents().stream().map(id -> id.value()).toList();
        List<String> incidents = store.archive().incidentsOf(added.documents()).stream()
                .map(id -> id.value())
                .sorted()
                .toList();
        List<String> reasons =
                added.rejections().stream().map(rejection -> rejection.reason()).toList();
        return Map.of(
                "job",
                job,
                "state",
                documents.isEmpty() ? "refused" : "read",
                "name",
                input.name(),
                "known",
                added.known(),
                "documents",
                documents,
                "incidents",
                incidents,
                "reason",
                String.join("; ", reasons));
    }

    /** Reads inputs now and gives a line for each that was refused. */
    List<String> add(List<Input> inputs) {
        return inOrder(() -> {
            List<String> refused = new ArrayList<>();
            for (Input input : inputs) {
                store.add(input, now())
                        .rejections()
                        .forEach(rejection -> refused.add(rejection.source() + ": " + rejection.reason()));
            }
            store.refresh();
            feed.tell("changed", Map.of());
            return refused;
        });
    }

    /** Keeps a decision and gives its number. */
    long decide(Signed signed) {
        return inOrder(() -> {
            long number = store.decide(signed);
            store.refresh();
            feed.tell("changed", Map.of());
            return number;
        });
    }

    private <R> R inOrder(Callable<R> work) {
        try {
            return thread.submit(work).get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Problem(503, "the server is stopping");
        } catch (ExecutionException e) {
            if (e.getCause() instanceof StoreException refused) {
                throw new Problem(409, String.valueOf(refused.getMessage()));
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    static OffsetDateTime now() {
        return OffsetDateTime.now(ZoneOffset.UTC);
    }

    @Override
    public void close() {
        thread.shutdown();
        try {
            if (!thread.awaitTermination(30, TimeUnit.SECONDS)) {
                thread.shutdownNow();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        store.close();
    }
}
