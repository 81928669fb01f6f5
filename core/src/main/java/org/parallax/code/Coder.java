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
        return (annotated, actors, attributions) -> new Events(List.of(), List.of());
    }
}
