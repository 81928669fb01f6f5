package org.parallax.server;

import org.parallax.model.DocumentId;
import org.parallax.model.IncidentId;

/** Ids as they stand in addresses. */
final class Ids {

    private Ids() {}

    static IncidentId incident(String text) {
        return new IncidentId(checked(text));
    }

    static DocumentId document(String text) {
        return new DocumentId(checked(text));
    }

    private static String checked(String text) {
        if (!text.matches("[a-z]-[0-9a-z]{1,64}")) {
            throw new Problem(404, "that is no id");
        }
        return text;
    }
}
