package org.parallax.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A claim that answers a point of an incident without being a happening of its own: what people were there for, where
 * they were, whose territory it is, what the happening is to be called, that a description is not true.
 *
 * @param aspect which point it bears on
 * @param about the actors it speaks of, such as the men who were captured; may be empty
 * @param span the words that are the value: "engineering work", "to mine the supply routes"
 * @param place the place in it, or null
 * @param standing who vouches for it, how surely; a denied description is {@code CT-}
 */
public record Assertion(
        Aspect aspect,
        List<ActorId> about,
        Span span,
        @Nullable PlaceId place,
        Event.Standing standing,
        Provenance provenance) {

    /** The point that an assertion bears on. */
    public enum Aspect {
        /** What somebody was there for, or was doing: "were doing engineering work", "their purpose was to mine". */
        PURPOSE,
        /** Where somebody or something was. */
        PLACE,
        /** Whose territory a place is. */
        TERRITORY,
        /** What the happening is to be called. */
        LABEL,
        /** Who somebody is: "passing off the sabotage unit as engineers". */
        IDENTITY,
        /** Who is, or is not, behind the happening: "blamed them for the blast", "denied any role". */
        RESPONSIBILITY,
        /** That an accusation or report as a whole is or is not true. */
        TRUTH
    }

    public Assertion {
        about = List.copyOf(about);
    }

    /** The same assertion with its place. */
    public Assertion at(@Nullable PlaceId where) {
        return new Assertion(aspect, about, span, where, standing, provenance);
    }
}
