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
import org.parallax.model.Event.Standing;
import org.parallax.model.Participant;
import org.parallax.model.Party;
import org.parallax.model.PloverType;
import org.parallax.table.Table;

/** Knows whom a speaker means by "we", "our forces" and "the enemy". */
final class Speakers {

    private static final Map<String, Set<String>> WORDS = Table.ragged(Speakers.class, "speakers.tsv").stream()
            .collect(Collectors.toUnmodifiableMap(row -> row.cell(0), row -> new HashSet<>(row.words(1))));

    private final Annotated document;
    private final Actors actors;
    private final Attributions attributions;

    private final List<Draft> drafts;

    Speakers(Annotated document, Actors actors, Attributions attributions, List<Draft> drafts) {
        this.document = document;
        this.actors = actors;
        this.attributions = attributions;
        this.drafts = List.copyOf(drafts);
    }

    /** The drafts with "we" and "the enemy" replaced by those who are meant, where that is certain. */
    List<Draft> named() {
        List<Draft> named = new ArrayList<>();
        for (Draft draft : drafts) {
            named.add(draft.with(new Roles(
                    named(draft.roles().actors(), draft.standing()),
                    named(draft.roles().recipients(), draft.standing()))));
        }
        return named;
    }

    private List<Participant> named(List<Participant> participants, Standing standing) {
        List<Participant> named = new ArrayList<>();
        for (Participant each : participants) {
            List<Participant> sides = both(each);
            named.addAll(sides.isEmpty() ? List.of(meant(each, standing)) : sides);
        }
        return named;
    }

    /** The participant, or the side that a speaker means by it. */
    Participant meant(Participant participant, Standing standing) {
        Party voice = voice(standing);
        if (voice == null || party(participant.actor()) != null) {
            return participant;
        }
        Set<String> words = words(participant);
        boolean foreign = says("other", words) || (participant.actor() == null && says("third", words));
        Party meant = says("own", words) ? voice : foreign ? other(voice) : null;
        ActorId actor = meant == null ? null : speakingFor(meant);
        return actor == null ? participant : new Participant(actor, participant.span());
    }

    /** "the two countries" are the two that the document sees in conflict, if they are two. */
    private List<Participant> both(Participant participant) {
        Set<String> words = words(participant);
        if (party(participant.actor()) != null || !says("both", words) || !says("two", words)) {
            return List.of();
        }
        Set<Party> sides = new TreeSet<>();
        drafts.stream().filter(Speakers::conflict).forEach(draft -> sides.addAll(parties(draft)));
        List<Participant> found = new ArrayList<>();
        for (Party side : sides.size() == 2 ? sides : Set.<Party>of()) {
            ActorId actor = speakingFor(side);
            if (actor != null) {
                found.add(new Participant(actor, participant.span()));
            }
        }
        return found;
    }

    private Set<String> words(Participant participant) {
        String text = document.at(participant.span()).toLowerCase(Locale.ROOT);
        Set<String> words = new HashSet<>(List.of(text.split("\\W+", -1)));
        words.add(text);
        return words;
    }

    private @Nullable Party voice(Standing standing) {
        return standing.attribution() == null
                ? null
                : attributions.attribution(standing.attribution()).voice().party();
    }

    private static boolean says(String side, Set<String> words) {
        return WORDS.getOrDefault(side, Set.of()).stream().anyMatch(words::contains);
    }

    private @Nullable Party party(@Nullable ActorId actor) {
        return actor == null ? null : actors.actor(actor).party();
    }

    /** The one other party that the voice's party is in conflict with, or null if it is not exactly one. */
    private @Nullable Party other(Party voice) {
        Set<Party> others = new TreeSet<>();
        for (Draft draft : drafts) {
            Set<Party> parties = parties(draft);
            if (conflict(draft) && parties.contains(voice)) {
                others.addAll(parties);
            }
        }
        others.remove(voice);
        return others.size() == 1 ? others.iterator().next() : null;
    }

    private static boolean conflict(Draft draft) {
        PloverType type = draft.code().type();
        return type == PloverType.ACCUSE || (type != null && type.quad() == PloverType.Quad.MATERIAL_CONFLICT);
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
