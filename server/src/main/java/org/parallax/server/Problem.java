package org.parallax.server;

/** A request that cannot be answered, with the HTTP status and a sentence for the reader (RFC 9457). */
final class Problem extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final int status;

    Problem(int status, String reason) {
        super(reason, null, false, false);
        this.status = status;
    }

    int status() {
        return status;
    }
}
