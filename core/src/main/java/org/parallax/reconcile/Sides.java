package org.parallax.reconcile;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.parallax.model.Actor;
import org.parallax.model.Claim;
import org.parallax.model.Claim.Part;
import org.parallax.model.CodedDocument;
import org.parallax.model.Happening;
import org.parallax.model.Participant;
import org.parallax.model.Party;

/**
 * The sides to a happening: who did and who suffered it, whoever says so. The outlet, monitors and other third parties
 * are no side; they have their own columns and cannot make a point agreed.
 */
final class Sides {

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
        return parties(claim.document(), claim.event().roles().actors());
    }

    static Set<Party> recipients(Claim claim) {
        return parties(claim.document(), claim.event().roles().recipients());
    }

    private static Set<Party> parties(CodedDocument document, List<Participant> participants) {
        Set<Party> parties = new TreeSet<>();
        for (Participant participant : participants) {
            if (participant.actor() != null) {
                Actor actor = document.actors().actor(participant.actor());
                if (actor.party() != null) {
                    parties.add(actor.party());
                }
            }
        }
        return parties;
    }
}
