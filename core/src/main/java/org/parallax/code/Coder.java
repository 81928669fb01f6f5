package org.parallax.code;

import org.parallax.model.Actors;
import org.parallax.model.Annotated;
import org.parallax.model.Attributions;
import org.parallax.model.Events;

/** Codes who did what to whom. Thread-safe. */
public interface Coder {

    Events code(Annotated annotated, Actors actors, Attributions attributions);

    /** The coder with the shipped frame lexicon. */
    static Coder standard() {
        return FrameCoder.standard();
    }

    /** What the shipped lexicon matched in a document, and what it refused and why. */
    static Explanation explain(Annotated annotated, Actors actors, Attributions attributions) {
        return FrameCoder.standard().explanation(annotated, actors, attributions);
    }
}
