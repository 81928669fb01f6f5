package org.parallax.reconcile;

import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.parallax.model.Claim;
import org.parallax.model.Claim.Part;
import org.parallax.model.Happening;
import org.parallax.model.Party;
import org.parallax.model.PloverType;
import org.parallax.model.Span;
import org.parallax.model.SpeechAct;

/** Who is held responsible, and what is demanded. */
final class Blame implements Question {

    @Override
    public SortedMap<String, List<Reply>> ask(Happening happening) {
        Replies responsibility = new Replies();
        Replies demand = new Replies();
        for (Claim claim : happening.claims()) {
            accuses(responsibility, claim);
            demands(demand, claim);
        }
        for (Claim claim : happening.claims()) {
            admitsOrDenies(responsibility, claim);
        }
        SortedMap<String, List<Reply>> replies = new TreeMap<>();
        replies.put("responsibility", responsibility.all());
        replies.put("demand", demand.all());
        return replies;
    }

    private static void accuses(Replies replies, Claim claim) {
        boolean core = Told.isCore(claim) && Told.isTold(claim, SpeechAct.ACCUSE) && Told.holds(claim);
        if (core && !Sides.actors(claim).isEmpty()) {
            Roles.add(replies, claim, Sides.actors(claim));
        }
    }

    private static void admitsOrDenies(Replies replies, Claim claim) {
        Set<Party> own = new TreeSet<>(Sides.actors(claim));
        own.retainAll(Set.of(claim.claimant()));
        if (own.isEmpty() || !Told.isCore(claim)) {
            return;
        }
        if (Told.isTold(claim, SpeechAct.ADMIT) && Told.holds(claim)) {
            Roles.add(replies, claim, own);
        } else if (Told.denies(claim)) {
            List<Span> trigger = List.of(claim.event().trigger().span());
            replies.add(claim, own.iterator().next().code(), trigger, true, new Value.Who(own));
        }
    }

    private static void demands(Replies replies, Claim claim) {
        if (claim.part() != Part.TALK || claim.event().code().type() != PloverType.REQUEST) {
            return;
        }
        for (Party party : Sides.actors(claim)) {
            List<Span> trigger = List.of(claim.event().trigger().span());
            String value = claim.document().at(trigger.get(0));
            replies.add(party, claim, value, trigger, false, new Value.Phrase(Set.of(), Set.of(party), false));
        }
    }
}
