package org.parallax.cli.watch;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A source that cannot be had at present.
 *
 * @param times how often it was asked in vain
 * @param notBefore until when it wants to be left alone, if it says so
 */
public record Trouble(
        Instant since, String reason, int times, @Nullable Instant notBefore) {}
