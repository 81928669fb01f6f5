package org.parallax.code;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.parallax.model.Actors;
import org.parallax.model.AttributionId;
import org.parallax.model.Attributions;
import org.parallax.model.Participant;
import org.parallax.model.Party;

/**
 * Whom a document is about: the parties that take part in what several of its sentences tell.
 *
 * <p>A lone sentence gives no such evidence. In a story a minor event of its parties (what was threatened, what was
 * planned, how it began) belongs to the accounts and is kept, and so is what those parties say.
 */
final class Story {

    private final Actors actors;
    private final Attributions attributions;
    private final Map<Party, Set<Integer>> sentences = new HashMap<>();

    Story(Actors actors, Attributions attributions, List<Draft> drafts) {
        this.actors = actors;
        this.attributions = attributions;
        for (Draft draft : drafts) {
            int sentence = draft.trigger().head().sentence();
            parties(draft)
                    .forEach(party -> sentences
                            .computeIfAbsent(party, each -> new HashSet<>())
                            .add(sentence));
        }
    }

    boolean concerns(Draft draft) {
        return Stream.concat(parties(draft), voice(draft))
                .anyMatch(party -> sentences.getOrDefault(party, Set.of()).size() > 1);
    }

    private Stream<Party> voice(Draft draft) {
        AttributionId attribution = draft.standing().attribution();
        return attribution == null
                ? Stream.of()
                : Stream.ofNullable(
                        attributions.attribution(attribution).voice().party());
    }

    private Stream<Party> parties(Draft draft) {
        return Stream.concat(draft.roles().actors().stream(), draft.roles().recipients().stream())
                .map(Participant::actor)
                .filter(actor -> actor != null)
                .map(actor -> actors.actor(actor).party())
                .filter(party -> party != null);
    }
}
