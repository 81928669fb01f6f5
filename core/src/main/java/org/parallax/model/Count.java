package org.parallax.model;

import org.jspecify.annotations.Nullable;

/**
 * A number of people or things in an event.
 *
 * @param what dead, wounded, captured, missing, displaced, arrested, size …
 * @param whose the party the counted belong to, or null if unknown
 * @param low the least it can be
 * @param high the most it can be, or null if open: "at least six"
 */
public record Count(
        String what,
        @Nullable Party whose,
        int low,
        @Nullable Integer high,
        Span span) {

    public Count {
        if (low < 0 || (high != null && high < low)) {
            throw new IllegalArgumentException("not a range: " + low + " to " + high);
        }
    }
}
