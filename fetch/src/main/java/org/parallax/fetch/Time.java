package org.parallax.fetch;

import java.time.Duration;
import java.time.Instant;

/** The clock that paces fetching. */
interface Time {

    /** The clock of this machine. */
    Time SYSTEM = new Time() {
        @Override
        public Instant now() {
            return Instant.now();
        }

        @Override
        public void pass(Duration time) throws InterruptedException {
            Thread.sleep(time.toMillis());
        }
    };

    Instant now();

    /** Returns when this much time has passed. */
    void pass(Duration time) throws InterruptedException;
}
