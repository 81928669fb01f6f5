package org.parallax.server;

import io.javalin.http.Context;
import org.jspecify.annotations.Nullable;

/** How much of a list is asked for: {@code limit} items from the item numbered {@code cursor}. */
record Paging(int cursor, int limit) {

    private static final int USUAL = 25;
    private static final int MOST = 500;

    static Paging of(Context context) {
        return new Paging(number(context, "cursor", 0, 0, Integer.MAX_VALUE), number(context, "limit", USUAL, 1, MOST));
    }

    /** The cursor of the next page, or null after the last. */
    @Nullable
    Integer next(int total) {
        return cursor + limit < total ? (Integer) (cursor + limit) : null;
    }

    private static int number(Context context, String name, int otherwise, int least, int most) {
        String text = context.queryParam(name);
        if (text == null || text.isBlank()) {
            return otherwise;
        }
        try {
            int number = Integer.parseInt(text);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            throw new Problem(400, name + " must be a number");
        }
        throw new Problem(400, name + " must be from " + least + " to " + most);
    }
}
