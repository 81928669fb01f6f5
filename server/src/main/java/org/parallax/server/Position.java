package org.parallax.server;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Where in a list a page begins: after a thing, which is looked for where it stood when the page before was made, and then everywhere.
 *
 * @param after the id of the last thing on the page before, or null at the start
 */
record Position(int index, @Nullable String after, int limit) {

    /** A page and the cursor of the one after it. */
    record Page<T>(List<T> items, @Nullable String next) {}

    static Position of(Query query) {
        String cursor = query.text("cursor", 400);
        if (cursor == null) {
            return new Position(0, null, query.limit());
        }
        try {
            String[] parts = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8).split(" ", 2);
            return new Position(Math.max(0, Integer.parseInt(parts[0])), parts[1], query.limit());
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
            throw Problem.wrong("cursor", "the next of the page before");
        }
    }

    static String cursor(long index, String after) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((index + " " + after).getBytes(StandardCharsets.UTF_8));
    }

    <T> Page<T> page(List<T> all, Function<T, String> id) {
        int from = Math.min(start(all, id), all.size());
        int to = Math.min(all.size(), from + limit);
        String next = to < all.size() && to > from ? cursor(to, id.apply(all.get(to - 1))) : null;
        return new Page<>(all.subList(from, to), next);
    }

    private <T> int start(List<T> all, Function<T, String> id) {
        if (after == null
                || (index > 0
                        && index <= all.size()
                        && id.apply(all.get(index - 1)).equals(after))) {
            return index;
        }
        for (int i = 0; i < all.size(); i++) {
            if (id.apply(all.get(i)).equals(after)) {
                return i + 1;
            }
        }
        return index;
    }
}
