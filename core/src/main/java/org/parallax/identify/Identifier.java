package org.parallax.identify;

import java.util.List;
import org.parallax.model.Actors;
import org.parallax.model.Annotated;

/** Finds the actors that a document speaks of. Thread-safe. */
public interface Identifier {

    Actors identify(Annotated annotated);

    /** The identifier with the shipped actor data. */
    static Identifier standard() {
        return with(List.of());
    }

    /** The identifier with a user's own rows before the shipped data. A bad row is refused with its file and line. */
    static Identifier with(List<ActorRows> extra) {
        return new DocumentIdentifier(extra);
    }
}
