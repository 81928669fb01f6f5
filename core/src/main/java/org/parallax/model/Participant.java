package org.parallax.model;

import org.jspecify.annotations.Nullable;

/**
 * An actor in a role of an event, with the words that put it there.
 *
 * @param actor null where the words name nobody that is known
 */
public record Participant(@Nullable ActorId actor, Span span) {}
