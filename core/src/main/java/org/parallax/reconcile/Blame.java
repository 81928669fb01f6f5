package org.parallax.reconcile;

import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
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
        boolean answered = happening.claims().stream().anyMatch(Blame::isAnswer);
        for (Claim claim : happening.claims()) {
            boolean blames = answered || Told.isTold(claim, SpeechAct.ACCUSE);
            if (blames && Told.isCore(claim) && Told.holds(claim)) {
                Roles.add(responsibility, claim, Sides.actors(claim));
            }
            admitsOrDenies(responsibility, claim);
            demands(demand, claim);
        }
        SortedMap<String, List<Reply>> replies = new TreeMap<>();
        replies.put("responsibility", responsibility.all());
        replies.put("demand", demand.all());
        return replies;
    }

    /** Whether a party speaks to its own part in it; then what others say of that part is blame. */
    private static boolean isAnswer(Claim claim) {
        boolean own = Sides.actors(claim).contains(claim.claimant());
        return own && Told.isCore(claim) && (Told.denies(claim) || Told.isTold(claim, SpeechAct.ADMIT));
    }

    private static void admitsOrDenies(Replies replies, Claim claim) {
        if (isAnswer(claim) && Told.denies(claim)) {
            Roles.add(replies, claim, Set.of(claim.claimant()), true);
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
