package org.parallax.reconcile;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.parallax.model.Party;
import org.parallax.model.Status;

/**
 * Decides where the accounts stand on a point.
 *
 * <p>A false "agreed" is the worst mistake, so agreement asks for two opposing sides that say the same, and nobody who
 * contradicts. The outlet's own voice neither agrees nor disputes. Third parties can dispute and cannot agree. Values
 * that merely fit together make no agreement: each is then told by one side only.
 */
final class Judge {

    /** A status with its reason. */
    record Verdict(Status status, String why) {}

    private static final List<Relation> WEIGHTIEST =
            List.of(Relation.DENIES, Relation.EQUAL, Relation.REFINES, Relation.RELABELS, Relation.CONFLICTS);

    private final Sides sides;

    Judge(Sides sides) {
        this.sides = sides;
    }

    Verdict verdict(List<Reply> replies) {
        List<Reply> heard = replies.stream()
                .filter(reply -> !reply.party().equals(Party.OUTLET))
                .filter(reply -> !reply.withdrawn())
                .toList();
        List<Party> parties =
                heard.stream().map(Reply::party).distinct().sorted().toList();
        String agreement = "";
        String alike = "";
        for (int i = 0; i < parties.size(); i++) {
            for (int j = i + 1; j < parties.size(); j++) {
                Relation relation = relation(of(heard, parties.get(i)), of(heard, parties.get(j)));
                String pair = parties.get(i) + " and " + parties.get(j) + ": " + relation;
                if (relation.disputes()) {
                    return new Verdict(Status.DISPUTED, pair);
                }
                if (relation.agrees() && sides.oppose(parties.get(i), parties.get(j))) {
                    agreement = pair;
                } else if (relation.agrees()) {
                    alike = pair + ", and they do not stand against each other";
                }
            }
        }
        return agreement.isEmpty() ? alone(parties, alike) : new Verdict(Status.AGREED, agreement);
    }

    private static Verdict alone(List<Party> parties, String alike) {
        if (!alike.isEmpty()) {
            return new Verdict(Status.ONE_SIDED, alike);
        }
        String who = parties.isEmpty() ? "the outlet's own voice only" : names(parties);
        return new Verdict(Status.ONE_SIDED, parties.size() <= 1 ? who : who + " do not speak to each other's words");
    }

    private static String names(List<Party> parties) {
        return String.join(" and ", parties.stream().map(Party::code).toList()) + (parties.size() == 1 ? " only" : "");
    }

    private static List<Reply> of(List<Reply> replies, Party party) {
        return replies.stream().filter(reply -> reply.party().equals(party)).toList();
    }

    /**
     * How two accounts stand to each other. A denial anywhere in them weighs most, then a name that one gives on purpose;
     * else one value in common is enough, since a party may tell more than the other.
     */
    private static Relation relation(List<Reply> mine, List<Reply> yours) {
        Set<Relation> found = EnumSet.noneOf(Relation.class);
        boolean renamed = false;
        for (Reply one : mine) {
            for (Reply other : yours) {
                Relation relation = one.to(other);
                found.add(relation);
                renamed |= relation == Relation.RELABELS && (isLabel(one) || isLabel(other));
            }
        }
        if (renamed && !found.contains(Relation.DENIES)) {
            return Relation.RELABELS;
        }
        return WEIGHTIEST.stream().filter(found::contains).findFirst().orElse(Relation.COMPATIBLE);
    }

    private static boolean isLabel(Reply reply) {
        return reply.value() instanceof Value.Named named && named.label();
    }
}
