package org.parallax.code;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.parallax.model.Actor;
import org.parallax.model.ActorKind;
import org.parallax.model.Actors;
import org.parallax.model.Annotated;
import org.parallax.model.Participant;
import org.parallax.model.Sentence;

/**
 * Refuses what happens between private persons: accidents, mishaps, crimes and business in texts that speak of these and not
 * of war, where no side takes part.
 */
final class PublicLife {

    private static final Set<ActorKind> SIDES = Set.of(
            ActorKind.STATE, ActorKind.BODY, ActorKind.FORCE, ActorKind.ARMED_GROUP, ActorKind.PERSON, ActorKind.GROUP);

    private final Domains domains;

    PublicLife(Domains domains) {
        this.domains = domains;
    }

    /** The drafts without those of private life. */
    List<Draft> kept(Annotated document, Actors actors, List<Draft> drafts, Journal journal) {
        List<Sentence> sentences = document.sentences().stream()
                .filter(sentence -> sentence.role().carriesClaims())
                .toList();
        if (!domains.isPrivate(sentences)) {
            return drafts;
        }
        List<Draft> kept = new ArrayList<>();
        for (Draft draft : drafts) {
            if (!draft.isStatement() && hasSide(actors, draft)) {
                kept.add(draft);
            } else {
                journal.refused(draft, "private life, and no side takes part");
            }
        }
        return kept;
    }

    private static boolean hasSide(Actors actors, Draft draft) {
        return Stream.concat(draft.roles().actors().stream(), draft.roles().recipients().stream())
                .map(Participant::actor)
                .filter(id -> id != null)
                .map(actors::actor)
                .anyMatch(PublicLife::isSide);
    }

    private static boolean isSide(Actor actor) {
        return actor.party() != null && SIDES.contains(actor.kind());
    }
}
