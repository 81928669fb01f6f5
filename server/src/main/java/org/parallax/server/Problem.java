package org.parallax.server;

import org.jspecify.annotations.Nullable;

/** A request that cannot be answered, with the HTTP status and a sentence for the reader (RFC 9457). */
final class Problem extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final int status;
    private final @Nullable String field;

    Problem(int status, String reason) {
        this(status, reason, null);
    }

    /** @param field the parameter or field that is wrong, or null */
    Problem(int status, String reason, @Nullable String field) {
        super(reason, null, false, false);
        this.status = status;
        this.field = field;
    }

    /** A value that is not as the contract wants it. */
    static Problem wrong(String field, String want) {
        return new Problem(400, field + " must be " + want, field);
    }

    int status() {
        return status;
    }

    @Nullable
    String field() {
        return field;
    }
}
