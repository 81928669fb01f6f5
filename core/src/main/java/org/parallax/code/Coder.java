package org.parallax.code;

import java.util.List;
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

    /** All that the shipped lexicon proposes, for the training of the ranker. */
    static List<Candidate> candidates(Annotated annotated, Actors actors, Attributions attributions) {
        return FrameCoder.standard().candidates(annotated, actors, attributions);
    }

    /** What the shipped lexicon matched in a document, and what it refused and why. */
    static Explanation explain(Annotated annotated, Actors actors, Attributions attributions) {
        return FrameCoder.standard().explanation(annotated, actors, attributions);
    }
}
