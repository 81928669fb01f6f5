package org.parallax.model;

/**
 * One place in the text where an actor is spoken of.
 *
 * @param head the token that carries the mention in the tree
 * @param kind how it is spoken of
 */
public record Mention(Span span, TokenRef head, Kind kind) {

    /** The form of a mention. */
    public enum Kind {
        /** A proper name: "Ministry of Defence". */
        NAME,
        /** A description: "six Armenian service members", "the ministry". */
        NOMINAL,
        /** A nationality adjective or other modifier that names the actor in passing: "Armenian". */
        MODIFIER,
        /** A pronoun: "it", "its", "which". */
        PRONOUN
    }
}
