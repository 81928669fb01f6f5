package org.parallax.fetch;

import java.io.IOException;

/** Stops a question that must not go out. */
final class RefusedException extends IOException {

    private static final long serialVersionUID = 1;

    private final Refusal refusal;

    RefusedException(Refusal refusal, String reason) {
        super(reason);
        this.refusal = refusal;
    }

    Refusal refusal() {
        return refusal;
    }

    String reason() {
        return String.valueOf(getMessage());
    }
}
