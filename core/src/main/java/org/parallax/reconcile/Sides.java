package org.parallax.reconcile;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.parallax.model.Actor;
import org.parallax.model.ActorKind;
import org.parallax.model.Assertion.Aspect;
import org.parallax.model.Claim;
import org.parallax.model.Claim.Part;
import org.parallax.model.CodedDocument;
import org.parallax.model.Happening;
import org.parallax.model.Participant;
import org.parallax.model.Party;
import org.parallax.model.Place;
import org.parallax.model.SpeechAct;
import org.parallax.model.Statement;

/**
 * The sides to a happening: who did and who suffered it, whoever says so. The outlet, monitors and other third parties
 * are no side; they have their own columns and cannot make a point agreed.
 */
final class Sides {

    /** Sectors of groups in arms against the state of their code: rebels and separatists. */
    private static final Set<String> AGAINST = Set.of("REB", "SEP");

    private final List<Claim> claims;
    private final Set<Party> parties = new TreeSet<>();
    private final Set<String> opposed = new TreeSet<>();
    private final Set<String> allied = new TreeSet<>();

    Sides(Happening happening) {
        claims = happening.claims().stream()
                .filter(claim -> claim.part() == Part.ACT || claim.part() == Part.HARM)
                .toList();
        for (Claim claim : claims) {
            Set<Party> actors = actors(claim);
            Set<Party> recipients = recipients(claim);
            parties.addAll(actors);
            parties.addAll(recipients);
            cross(actors, recipients, opposed);
            cross(actors, actors, recipients.isEmpty() ? opposed : allied);
            cross(recipients, recipients, allied);
        }
        rebels();
        territories();
        accusers(happening);
    }

    /** A state or an armed group that blames another for it, or tells what that one denies, stands against it. */
    private void accusers(Happening happening) {
        Set<Party> denying = new TreeSet<>();
        happening.statements().stream().filter(Blame::isDenial).forEach(each -> denying.add(each.claimant()));
        for (Claim claim : claims) {
            Set<Party> blamed = new TreeSet<>(actors(claim));
            if (!Told.isTold(claim, SpeechAct.ACCUSE)) {
                blamed.retainAll(denying);
            }
            if (Told.holds(claim) && isPower(claim.document(), claim.claimant())) {
                blames(claim.claimant(), blamed);
            }
        }
        for (Statement statement : happening.statements()) {
            boolean blames = statement.assertion().aspect() == Aspect.RESPONSIBILITY && Told.holds(statement);
            if (blames && isPower(statement.document(), statement.claimant())) {
                blames(statement.claimant(), Blame.parties(statement));
            }
        }
    }

    private void blames(Party accuser, Set<Party> accused) {
        Set<Party> others = new TreeSet<>(accused);
        others.remove(accuser);
        others.retainAll(parties);
        if (!others.isEmpty()) {
            against(accuser, others);
        }
    }

    private static boolean isPower(CodedDocument document, Party party) {
        return document.actors().all().stream()
                .filter(actor -> party.equals(actor.party()))
                .anyMatch(actor -> actor.kind() == ActorKind.STATE || actor.kind() == ActorKind.ARMED_GROUP);
    }

    /**
     * The state on whose land another acts, or that claims this land, if it tells of such an act itself: it stands against the
     * other, though the words name only a town.
     */
    private void territories() {
        for (Claim claim : claims) {
            Set<Party> actors = actors(claim);
            for (Place place : claim.document().places()) {
                if (claim.event().setting().places().contains(place.id()) && !actors.isEmpty()) {
                    owners(place).stream()
                            .filter(owner -> !actors.contains(owner) && tellsOfSuch(owner, claim))
                            .forEach(owner -> against(owner, actors));
                }
            }
        }
    }

    private void against(Party owner, Set<Party> actors) {
        parties.add(owner);
        cross(actors, Set.of(owner), opposed);
    }

    private boolean tellsOfSuch(Party party, Claim act) {
        return claims.stream()
                .filter(claim -> claim.claimant().equals(party) && Told.holds(claim))
                .anyMatch(claim -> Objects.equals(
                        claim.event().code().type(), act.event().code().type()));
    }

    /** The state that a place lies in and those that claim it. */
    private static Set<Party> owners(Place place) {
        Set<Party> owners = new TreeSet<>();
        Place.Located located = place.resolution().located();
        if (located != null) {
            if (located.area().country() != null) {
                owners.add(Party.ofCountry(located.area().country()));
            }
            located.area().claims().stream().map(Party::ofCountry).forEach(owners::add);
        }
        return owners;
    }

    /**
     * An armed group that tells of what the state did which it fights: it stands against that state, though the words name
     * only a village or a concert as what was hit.
     */
    private void rebels() {
        for (Claim claim : claims) {
            for (Party state : foes(claim)) {
                if (parties.contains(state)) {
                    parties.add(claim.claimant());
                    cross(Set.of(state), Set.of(claim.claimant()), opposed);
                }
            }
        }
    }

    /** The states that a claimant fights, by its codes: the first three letters of MMRREB. */
    private static Set<Party> foes(Claim claim) {
        Set<Party> foes = new TreeSet<>();
        for (Actor actor : claim.document().actors().all()) {
            if (actor.kind() == ActorKind.ARMED_GROUP && claim.claimant().equals(actor.party())) {
                actor.codes().stream()
                        .filter(code -> code.length() >= 6 && AGAINST.contains(code.substring(3, 6)))
                        .forEach(code -> foes.add(new Party(code.substring(0, 3))));
            }
        }
        return foes;
    }

    private static void cross(Set<Party> ones, Set<Party> others, Set<String> pairs) {
        for (Party one : ones) {
            for (Party other : others) {
                pairs.add(one + " " + other);
                pairs.add(other + " " + one);
            }
        }
    }

    /** The sides in alphabetical order. */
    List<Party> all() {
        return List.copyOf(parties);
    }

    boolean isSide(Party party) {
        return parties.contains(party);
    }

    /** Whether two parties stand against each other here: one acts on the other, or both act and nobody suffers. */
    boolean oppose(Party one, Party other) {
        if (one.equals(other) || !isSide(one) || !isSide(other)) {
            return false;
        }
        String pair = one + " " + other;
        return opposed.contains(pair) || (parties.size() == 2 && !allied.contains(pair));
    }

    static Set<Party> actors(Claim claim) {
        return parties(claim, claim.event().roles().actors());
    }

    static Set<Party> recipients(Claim claim) {
        return parties(claim, claim.event().roles().recipients());
    }

    /** The side of somebody who takes part in a claim's event, or null if it is not known. */
    static @Nullable Party party(Claim claim, Participant participant) {
        return participant.actor() == null
                ? null
                : claim.document().actors().actor(participant.actor()).party();
    }

    private static Set<Party> parties(Claim claim, List<Participant> participants) {
        Set<Party> parties = new TreeSet<>();
        for (Participant participant : participants) {
            Party party = party(claim, participant);
            if (party != null) {
                parties.add(party);
            }
        }
        return parties;
    }
}
