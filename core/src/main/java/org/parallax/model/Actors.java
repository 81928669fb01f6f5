package org.parallax.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The actors of one document and what each token refers to.
 *
 * <p>Immutable and thread-safe.
 */
public final class Actors {

    private final List<Actor> all;
    private final Map<ActorId, Actor> byId = new HashMap<>();
    private final Map<TokenRef, Actor> byHead = new HashMap<>();

    /** @param all the actors in order of first mention */
    public Actors(List<Actor> all) {
        this.all = List.copyOf(all);
        for (Actor actor : this.all) {
            byId.put(actor.id(), actor);
            for (Mention mention : actor.mentions()) {
                byHead.putIfAbsent(mention.head(), actor);
            }
        }
    }

    /** All actors in order of first mention. */
    public List<Actor> all() {
        return all;
    }

    /** The actor with this id; throws {@link IllegalArgumentException} if there is none. */
    public Actor actor(ActorId id) {
        Actor actor = byId.get(id);
        if (actor == null) {
            throw new IllegalArgumentException("no such actor: " + id);
        }
        return actor;
    }

    /** The actor whose mention has this token as its head. */
    public Optional<Actor> headedBy(TokenRef token) {
        return Optional.ofNullable(byHead.get(token));
    }

    /** The actor whose mention has this token as its head. */
    public Optional<Actor> headedBy(Sentence sentence, Token token) {
        return headedBy(TokenRef.of(sentence, token));
    }

    /** The mentions of any actor that lie within a span, in text order of their actors. */
    public List<Actor> within(Span span) {
        List<Actor> found = new ArrayList<>();
        for (Actor actor : all) {
            if (actor.mentions().stream().anyMatch(mention -> span.contains(mention.span()))) {
                found.add(actor);
            }
        }
        return found;
    }
}
