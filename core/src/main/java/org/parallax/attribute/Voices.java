package org.parallax.attribute;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parallax.model.Actor;
import org.parallax.model.ActorId;
import org.parallax.model.Actors;
import org.parallax.model.Attribution.Voice;
import org.parallax.model.Party;
import org.parallax.model.Sentence;
import org.parallax.model.Token;

/** Tells who speaks in a draft, for which side, and through whom. */
final class Voices {

    private final Actors actors;

    Voices(Actors actors) {
        this.actors = actors;
    }

    Voice of(Draft draft) {
        if (draft.continues != null) {
            return of(draft.continues);
        }
        Token source = draft.source;
        if (source == null) {
            return Voice.UNKNOWN;
        }
        Optional<Actor> speaker = actors.headedBy(draft.sentence, source).or(() -> owner(draft.sentence, source));
        List<ActorId> chain = new ArrayList<>();
        speaker.map(Actor::id).ifPresent(chain::add);
        for (Token relay : draft.relays) {
            actors.headedBy(draft.sentence, relay)
                    .map(Actor::id)
                    .filter(id -> !chain.contains(id))
                    .ifPresent(chain::add);
        }
        return new Voice(speaker.map(Actor::id).orElse(null), party(speaker), chain);
    }

    private static @Nullable Party party(Optional<Actor> speaker) {
        return speaker.isPresent() ? speaker.get().party() : null;
    }

    /** The owner of a document that speaks: "an article on the website", "the ministry's statement". */
    private Optional<Actor> owner(Sentence sentence, Token source) {
        List<Token> below = sentence.subtree(source).stream()
                .filter(token -> !token.equals(source))
                .toList();
        Optional<Actor> named = below.stream()
                .filter(token -> !token.tag().startsWith("JJ"))
                .flatMap(token -> actors.headedBy(sentence, token).stream())
                .findFirst();
        return named.or(() -> below.stream()
                .flatMap(token -> actors.headedBy(sentence, token).stream())
                .findFirst());
    }
}
