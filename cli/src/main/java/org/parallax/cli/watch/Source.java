package org.parallax.cli.watch;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * A source to watch.
 *
 * @param every how often it is asked
 * @param perDay how many documents a day are expected of it, if somebody says so
 * @param outlet who publishes it, where it does not say itself
 */
public record Source(
        String address,
        Duration every,
        @Nullable Integer perDay,
        @Nullable String outlet) {

    /** Nobody is asked more often than this. */
    public static final Duration SHORTEST = Duration.ofMinutes(1);

    public Source {
        if (every.compareTo(SHORTEST) < 0) {
            throw new IllegalArgumentException("a source is asked once a minute at most, not every " + every);
        }
        if (perDay != null && perDay < 0) {
            throw new IllegalArgumentException("expected documents cannot be fewer than none");
        }
    }
}
