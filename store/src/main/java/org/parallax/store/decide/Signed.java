package org.parallax.store.decide;

import java.time.OffsetDateTime;

/**
 * A decision with who made it, why and when; the time is the caller's.
 *
 * @param reason never blank: a decision without a reason cannot be judged later
 */
public record Signed(Decision decision, String author, String reason, OffsetDateTime at) {

    public Signed {
        if (author.isBlank() || reason.isBlank()) {
            throw new IllegalArgumentException("a decision needs an author and a reason");
        }
    }

    /** A decision in its place in the journal. */
    public record Entry(long number, Signed signed) {}
}
