package org.parallax.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.parallax.cli.watch.Source;
import org.parallax.store.journal.StoreException;

/** Rounds over sources until somebody stops the program; a round that has begun is finished. */
final class Watch {

    private static final long SECONDS_BETWEEN_LOOKS = 15;

    /** Sources are not asked in vain while nothing can be stored. */
    private static final long SECONDS_AFTER_A_FAULT = 300;

    private final Console console;
    private final WatchRun run;
    private final List<Source> sources;
    private final CountDownLatch asked = new CountDownLatch(1);

    Watch(Console console, WatchRun run, List<Source> sources) {
        this.console = console;
        this.run = run;
        this.sources = sources;
    }

    int untilStopped() throws IOException {
        Thread watching = Thread.currentThread();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            asked.countDown();
            join(watching);
        }));
        console.say("watching " + sources.size() + (sources.size() == 1 ? " source" : " sources"));
        boolean stopped = false;
        while (!stopped) {
            stopped = stoppedWithin(round() ? SECONDS_BETWEEN_LOOKS : SECONDS_AFTER_A_FAULT);
        }
        return ParallaxCommand.ALL_READ;
    }

    /** A store that somebody else writes to at present is no reason to stop watching; nothing is remembered then, so nothing is lost. */
    private boolean round() throws IOException {
        List<Source> due = run.due(sources, WatchRun.now());
        try {
            if (!due.isEmpty()) {
                run.round(due);
            }
            return true;
        } catch (StoreException e) {
            console.say("not stored, the sources are asked again later: " + e.getMessage());
            return false;
        }
    }

    private boolean stoppedWithin(long seconds) {
        try {
            return asked.await(seconds, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    private static void join(Thread thread) {
        try {
            thread.join(40_000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
