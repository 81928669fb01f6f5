package org.parallax.model;

import org.jspecify.annotations.Nullable;

/** What is known of how a document was published. Each part may be unknown, and unknown stays null. */
public record Edition(
        @Nullable String title,
        @Nullable String outlet,
        @Nullable Published published,
        @Nullable String language,
        @Nullable String url) {

    /** An edition of which nothing is known. */
    public static final Edition UNKNOWN = new Edition(null, null, null, null, null);
}
