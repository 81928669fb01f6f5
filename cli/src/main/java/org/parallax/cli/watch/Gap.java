package org.parallax.cli.watch;

import java.time.Instant;

/**
 * A time in which nobody saw a source.
 *
 * @param complete whether the source still held, afterwards, what it had held before, so that nothing can have come and gone unseen
 */
public record Gap(Instant from, Instant to, String why, boolean complete) {}
