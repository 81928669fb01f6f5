package org.parallax.model;

import java.util.Locale;

/** What a stretch of a document is: news text is not prose, and a section name is no sentence. */
public enum Role {
    /** The name of the section or rubric, such as a region. */
    SECTION,
    /** The headline. */
    TITLE,
    /** The name of the outlet, standing alone. */
    OUTLET,
    /** Who wrote it. */
    BYLINE,
    /** Place, date or agency that opens a report. */
    DATELINE,
    /** The words under a photograph, with its credit. */
    CAPTION,
    /** Running text. */
    BODY,
    /** Subscription notes, share buttons, copyright lines and the like. */
    BOILERPLATE;

    /** Whether claims and events are looked for here. */
    public boolean carriesClaims() {
        return this == TITLE || this == BODY || this == CAPTION;
    }

    /** The name in the output. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
