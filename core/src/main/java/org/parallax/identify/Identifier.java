package org.parallax.identify;

import java.util.List;
import org.parallax.model.Actors;
import org.parallax.model.Annotated;

/** Finds the actors that a document speaks of. Thread-safe. */
public interface Identifier {

    Actors identify(Annotated annotated);

    /** The identifier with the shipped actor data. */
    static Identifier standard() {
        return annotated -> new Actors(List.of());
    }
}
