package org.parallax.server;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.parallax.fetch.Fetcher;
import org.parallax.fetch.Policy;
import org.parallax.model.DocumentId;
import org.parallax.model.Rejection;
import org.parallax.read.Input;
import org.parallax.store.Added;
import org.parallax.store.Store;
import org.parallax.store.decide.Signed;
import org.parallax.store.journal.StoreException;

/**
 * The one thread that writes to the store, and the ones that read inputs for it; what it has acknowledged is kept. Thread-safe.
 *
 * <p>The incidents are derived once for all that was written meanwhile.
 */
final class Writer implements AutoCloseable {

    /** So many jobs may wait; more are refused, so that memory stays bounded. */
    private static final int LONGEST_QUEUE = 500;

    private static final int READING_THREADS = Math.max(1, Runtime.getRuntime().availableProcessors() / 2);
    private static final long DEEP_STACK = 64L << 20;

    private final ExecutorService thread = Executors.newSingleThreadExecutor(work -> daemon(work, "store-writer"));
    private final ExecutorService reading =
            Executors.newFixedThreadPool(READING_THREADS, work -> daemon(work, "inbox-reader"));
    private final Store store;
    private final Tray tray;
    private final @Nullable Fetcher fetcher;
    private final Feed feed;
    private final Jobs jobs;
    private final AtomicInteger unfinished = new AtomicInteger();
    private final AtomicBoolean deriving = new AtomicBoolean();
    private final List<Job> underWay = new ArrayList<>();

    Writer(Settings settings, Feed feed, Jobs jobs) {
        this.store = Store.open(settings.store(), settings.engine());
        this.tray = Tray.of(settings.store());
        this.fetcher = fetcher(settings.fetching());
        this.feed = feed;
        this.jobs = jobs;
        if (store.stale()) {
            store.refresh();
        }
        takeUp();
    }

    private static @Nullable Fetcher fetcher(@Nullable Policy policy) {
        return policy == null ? null : Fetcher.guarded(policy);
    }

    private static Thread daemon(Runnable work, String name) {
        Thread named = new Thread(null, work, name, DEEP_STACK);
        named.setDaemon(true);
        return named;
    }

    /** How many jobs are not over. */
    int waiting() {
        return unfinished.get();
    }

    /** Keeps a letter, so that no end of this process loses it, and reads it later; the job tells what becomes of it. */
    Job take(Letter letter) {
        if (unfinished.incrementAndGet() > LONGEST_QUEUE) {
            unfinished.decrementAndGet();
            throw new Problem(429, "too much is waiting to be read; try again later");
        }
        Job job = Job.waiting("j-" + Hex.random(), letter.name());
        try {
            tray.keep(job.id(), letter);
        } catch (Problem e) {
            unfinished.decrementAndGet();
            throw e;
        }
        await(job);
        return job;
    }

    /** What a server before this one had taken and could not read any more. */
    private void takeUp() {
        for (Tray.Left left : tray.left()) {
            unfinished.incrementAndGet();
            await(Job.waiting(left.id(), left.name()));
        }
    }

    private void await(Job job) {
        jobs.put(job);
        try {
            reading.execute(() -> read(job));
        } catch (java.util.concurrent.RejectedExecutionException e) {
            // The server is stopping; the letter waits for the next one.
            unfinished.decrementAndGet();
        }
    }

    private void read(Job waiting) {
        Job job = waiting;
        try {
            for (Input input : tray.letter(job.id()).inputs(fetcher)) {
                job = step(job, "reading " + input.name());
                Store.Addition addition = store.preparing(input);
                job = step(job, "keeping what was read");
                Added added = inOrder(() -> addition.store(now()));
                job = keep(job, added);
            }
            tray.done(job.id());
            Job kept = step(job, "comparing with the other documents");
            thread.execute(() -> derive(kept));
        } catch (StoreException e) {
            tray.done(job.id());
            fail(job, String.valueOf(e.getMessage()));
        } catch (Problem e) {
            fail(job, String.valueOf(e.getMessage()));
        } catch (RuntimeException e) {
            leave(job);
            fail(job, "a fault in parallax: " + e);
        }
    }

    /** Reading that was broken off by the end of the server is not the letter's fault. */
    private void leave(Job job) {
        if (!reading.isShutdown()) {
            tray.aside(job.id());
        }
    }

    private Job keep(Job job, Added added) {
        List<String> ids = added.documents().stream().map(DocumentId::value).toList();
        List<Map<String, String>> refused =
                added.rejections().stream().map(Writer::reason).toList();
        ids.forEach(id -> feed.tell("document", Map.of("id", id)));
        Job kept = job.with(ids, added.known(), refused);
        jobs.put(kept);
        return kept;
    }

    private static Map<String, String> reason(Rejection rejection) {
        return Map.of("source", rejection.source(), "reason", rejection.reason());
    }

    private Job step(Job job, String text) {
        Job next = job.at(text);
        jobs.put(next);
        return next;
    }

    private void fail(Job job, String reason) {
        unfinished.decrementAndGet();
        jobs.put(job.failed(List.of(Map.of("source", job.name(), "reason", reason))));
    }

    /** On the writer's thread: jobs that are done by then are derived together. */
    private void derive(Job job) {
        underWay.add(job);
        if (deriving.compareAndSet(false, true)) {
            thread.execute(this::deriveAll);
        }
    }

    private void deriveAll() {
        deriving.set(false);
        List<Job> together = List.copyOf(underWay);
        underWay.clear();
        try {
            refresh();
            together.forEach(this::finish);
        } catch (RuntimeException e) {
            together.forEach(job -> fail(job, "the incidents could not be derived: " + e.getMessage()));
        }
    }

    private void refresh() {
        if (store.stale()) {
            store.refresh();
        }
        feed.tell("incidents", Map.of("version", store.archive().state()));
    }

    private void finish(Job job) {
        List<DocumentId> ids = job.documents().stream().map(DocumentId::new).toList();
        List<String> incidents = store.archive().incidentsOf(ids).stream()
                .map(id -> id.value())
                .sorted()
                .toList();
        boolean undated = ids.stream()
                .flatMap(id -> store.archive().reports().one(id).stream())
                .anyMatch(document -> document.report().published() == null);
        unfinished.decrementAndGet();
        jobs.put(job.done(incidents, undated ? List.of("When was this published?") : List.of()));
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
            refresh();
            return refused;
        });
    }

    /** Keeps a decision and gives its number; the incidents show it when this returns. */
    long decide(Signed signed) {
        return inOrder(() -> {
            long number = store.decide(signed);
            refresh();
            return number;
        });
    }

    private <R> R inOrder(Callable<R> work) {
        try {
            return thread.submit(work).get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Problem(503, "the server is stopping");
        } catch (java.util.concurrent.RejectedExecutionException e) {
            throw new Problem(503, "the server is stopping");
        } catch (ExecutionException e) {
            if (e.getCause() instanceof StoreException refused) {
                throw new Problem(409, String.valueOf(refused.getMessage()));
            }
            throw new IllegalStateException(Objects.requireNonNullElse(e.getCause(), e));
        }
    }

    static OffsetDateTime now() {
        return OffsetDateTime.now(ZoneOffset.UTC);
    }

    @Override
    public void close() {
        reading.shutdownNow();
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
