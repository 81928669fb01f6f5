package org.parallax.cli.watch;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a source held when it was seen last.
 *
 * @param tag its entity tag
 * @param modified when it was changed, in its own words
 * @param keys its documents: ids, or addresses of their pages
 * @param owed addresses of pages that could not be had yet
 */
public record Held(@Nullable String tag, @Nullable String modified, List<String> keys, List<String> owed) {

    static final Held NOTHING = new Held(null, null, List.of(), List.of());

    public Held {
        keys = List.copyOf(keys);
        owed = List.copyOf(owed);
    }
}
