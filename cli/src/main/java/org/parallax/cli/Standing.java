package org.parallax.cli;

import java.util.concurrent.CountDownLatch;

/** A command that stands until somebody stops the program. */
final class Standing {

    private Standing() {}

    /** Waits for the end of the program, then lets the caller close what it holds before the program ends. */
    static int untilStopped() {
        CountDownLatch asked = new CountDownLatch(1);
        Thread standing = Thread.currentThread();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            asked.countDown();
            try {
                standing.join(40_000);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }));
        try {
            asked.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return ParallaxCommand.ALL_READ;
    }
}
