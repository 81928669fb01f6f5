package org.parallax.attribute;

import org.parallax.model.Actors;
import org.parallax.model.Annotated;
import org.parallax.model.Attributions;

/** Finds who says what in a document, and how surely. Thread-safe. */
public interface Attributor {

    Attributions attribute(Annotated annotated, Actors actors);

    /** The attributor with the shipped cue lexicon and weights. */
    static Attributor standard() {
        return new StandardAttributor(LearnedModel.shipped(), null);
    }

    /** The same, which also tells of every predicate how sure a careful reader is of it; slower. */
    static Attributor rating() {
        return new StandardAttributor(LearnedModel.shipped(), CertaintyModel.shipped());
    }
}
