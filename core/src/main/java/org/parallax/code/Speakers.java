package org.parallax.code;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parallax.model.Actor;
import org.parallax.model.ActorId;
import org.parallax.model.ActorKind;
import org.parallax.model.Actors;
import org.parallax.model.Annotated;
import org.parallax.model.Attributions;
import org.parallax.model.Event.Roles;
import org.parallax.model.Participant;
import org.parallax.model.Party;
import org.parallax.model.PloverType;

/** Knows whom a speaker means by "we", "our forces" and "the enemy". */
final class Speakers {

    private static final Map<String, Set<String>> WORDS = Tsv.read("speakers.tsv").stream()
            .collect(Collectors.toUnmodifiableMap(row -> row.cell(0), row -> new HashSet<>(row.words(1))));

    private final Annotated document;
    private final Actors actors;
    private final Attributions attributions;

    Speakers(Annotated document, Actors actors, Attributions attributions) {
        this.document = document;
        this.actors = actors;
        this.attributions = attributions;
    }

    /** The drafts with "we" and "the enemy" replaced by those who are meant, where that is certain. */
    List<Draft> named(List<Draft> drafts) {
        List<Draft> named = new ArrayList<>();
        for (Draft draft : drafts) {
            Party voice = voice(draft);
            Roles roles = new Roles(
                    named(draft.roles().actors(), voice, drafts),
                    named(draft.roles().recipients(), voice, drafts));
            named.add(draft.with(roles));
        }
        return named;
    }

    private @Nullable Party voice(Draft draft) {
        return draft.standing().attribution() == null
                ? null
                : attributions
                        .attribution(draft.standing().attribution())
                        .voice()
                        .party();
    }

    private List<Participant> named(List<Participant> participants, @Nullable Party voice, List<Draft> drafts) {
        if (voice == null) {
            return participants;
        }
        return participants.stream().map(each -> named(each, voice, drafts)).toList();
    }

    private Participant named(Participant participant, Party voice, List<Draft> drafts) {
        if (party(participant.actor()) != null) {
            return participant;
        }
        Set<String> words = new HashSet<>(
                List.of(document.at(participant.span()).toLowerCase(Locale.ROOT).split("\\W+", -1)));
        Party meant = says("own", words) ? voice : says("other", words) ? other(voice, drafts) : null;
        ActorId actor = meant == null ? null : speakingFor(meant);
        return actor == null ? participant : new Participant(actor, participant.span());
    }

    private static boolean says(String side, Set<String> words) {
        return WORDS.getOrDefault(side, Set.of()).stream().anyMatch(words::contains);
    }

    private @Nullable Party party(@Nullable ActorId actor) {
        return actor == null ? null : actors.actor(actor).party();
    }

    /** The one other party that the voice's party is in conflict with, or null if it is not exactly one. */
    private @Nullable Party other(Party voice, List<Draft> drafts) {
        Set<Party> others = new TreeSet<>();
        for (Draft draft : drafts) {
            PloverType type = draft.code().type();
            Set<Party> parties = parties(draft);
            if (type != null && conflict(type) && parties.contains(voice)) {
                others.addAll(parties);
            }
        }
        others.remove(voice);
        return others.size() == 1 ? others.iterator().next() : null;
    }

    private static boolean conflict(PloverType type) {
        return type.quad() == PloverType.Quad.MATERIAL_CONFLICT || type == PloverType.ACCUSE;
    }

    private Set<Party> parties(Draft draft) {
        Set<Party> parties = new TreeSet<>();
        for (List<Participant> side :
                List.of(draft.roles().actors(), draft.roles().recipients())) {
            side.stream()
                    .map(each -> party(each.actor()))
                    .filter(Objects::nonNull)
                    .forEach(parties::add);
        }
        return parties;
    }

    private @Nullable ActorId speakingFor(Party party) {
        Actor best = null;
        for (Actor actor : actors.all()) {
            if (party.equals(actor.party()) && (best == null || rank(actor) < rank(best))) {
                best = actor;
            }
        }
        return best == null ? null : best.id();
    }

    private static int rank(Actor actor) {
        if (actor.kind() == ActorKind.STATE) {
            return 0;
        }
        return actor.kind() == ActorKind.FORCE ? 1 : 2;
    }
}
