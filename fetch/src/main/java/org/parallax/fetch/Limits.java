package org.parallax.fetch;

import java.time.Duration;

/**
 * How much and how fast.
 *
 * @param bytes the largest document, after unpacking
 * @param connect how long a connection may take
 * @param total how long one answer may take from the first byte asked to the last received
 * @param redirects how often one question may be sent on
 * @param interval the time between two questions to one host
 * @param patience the longest wait for a turn at a host; what would take longer fails
 */
public record Limits(int bytes, Duration connect, Duration total, int redirects, Duration interval, Duration patience) {

    /** 10 MB, 15 and 30 seconds, 5 redirects, 5 seconds between questions, 2 minutes of patience. */
    public static final Limits STANDARD = new Limits(
            10 << 20, Duration.ofSeconds(15), Duration.ofSeconds(30), 5, Duration.ofSeconds(5), Duration.ofMinutes(2));

    public Limits {
        if (bytes < 1 || redirects < 0 || connect.isNegative() || total.isNegative() || interval.isNegative()) {
            throw new IllegalArgumentException("limits must not be negative");
        }
    }

    /** The same with another time between two questions to one host. */
    public Limits every(Duration other) {
        return new Limits(bytes, connect, total, redirects, other, patience);
    }
}
