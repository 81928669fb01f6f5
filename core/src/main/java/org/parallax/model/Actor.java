package org.parallax.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person, body, armed group, state or outlet that a document speaks of.
 *
 * @param name the fullest name or description in the document
 * @param party the side it speaks or acts for, or null if unknown
 * @param codes CAMEO or PLOVER actor codes, the most specific first, such as {@code AZEMIL}; empty if unknown
 * @param mentions where it is spoken of, in text order, at least one
 * @param provenance the entry or rule that recognised it
 */
public record Actor(
        ActorId id,
        String name,
        ActorKind kind,
        @Nullable Party party,
        List<String> codes,
        List<Mention> mentions,
        Provenance provenance) {

    public Actor {
        codes = List.copyOf(codes);
        mentions = List.copyOf(mentions);
        if (mentions.isEmpty()) {
            throw new IllegalArgumentException("an actor needs a mention: " + name);
        }
    }

    /** The spans of all mentions in text order. */
    public List<Span> spans() {
        return mentions.stream().map(Mention::span).toList();
    }
}
