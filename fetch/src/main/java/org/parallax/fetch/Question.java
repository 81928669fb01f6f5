package org.parallax.fetch;

import org.jspecify.annotations.Nullable;

/**
 * What is asked of a site.
 *
 * @param address as somebody wrote it
 * @param tag the entity tag of the answer that is here already
 * @param modified the day and time that the answer that is here gave, in the site's own words
 */
public record Question(
        String address, @Nullable String tag, @Nullable String modified) {

    /** A question for something that was never fetched. */
    public static Question of(String address) {
        return new Question(address, null, null);
    }
}
