package org.parallax.reconcile;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.parallax.model.Actor;
import org.parallax.model.Assertion.Aspect;
import org.parallax.model.Claim;
import org.parallax.model.Claim.Part;
import org.parallax.model.Happening;
import org.parallax.model.Party;
import org.parallax.model.PloverType;
import org.parallax.model.Span;
import org.parallax.model.SpeechAct;
import org.parallax.model.Statement;

/** Who is held responsible, what is demanded, and what came of it. */
final class Blame implements Question {

    @Override
    public SortedMap<String, List<Reply>> ask(Happening happening) {
        Replies responsibility = new Replies();
        Replies demand = new Replies();
        Replies outcome = new Replies();
        boolean answered = happening.claims().stream().anyMatch(Blame::isAnswer)
                || happening.statements().stream().anyMatch(Blame::isDenial);
        for (Claim claim : happening.claims()) {
            boolean blames = answered || Told.isTold(claim, SpeechAct.ACCUSE);
            if (blames && Told.isCore(claim) && Told.holds(claim)) {
                Roles.add(responsibility, claim, Sides.actors(claim));
            }
            admitsOrDenies(responsibility, claim);
            demands(demand, claim);
            cameOfIt(outcome, claim);
        }
        stated(responsibility, happening);
        SortedMap<String, List<Reply>> replies = new TreeMap<>();
        replies.put("responsibility", responsibility.all());
        replies.put("demand", demand.all());
        replies.put("outcome", outcome.all());
        return replies;
    }

    /** Whether a party speaks to its own part in it; then what others say of that part is blame. */
    private static boolean isAnswer(Claim claim) {
        boolean own = Sides.actors(claim).contains(claim.claimant());
        boolean claims = Told.isTold(claim, SpeechAct.ADMIT) || Told.isTold(claim, SpeechAct.ACCUSE);
        return own && Told.isCore(claim) && (Told.denies(claim) || claims);
    }

    /** Whether a party says that it is not behind it; then what others tell of its deed is blame. */
    static boolean isDenial(Statement statement) {
        return statement.assertion().aspect() == Aspect.RESPONSIBILITY
                && Told.denies(statement)
                && parties(statement).contains(statement.claimant());
    }

    private static void admitsOrDenies(Replies replies, Claim claim) {
        if (isAnswer(claim) && Told.denies(claim)) {
            Roles.add(replies, claim, Set.of(claim.claimant()), true);
        }
    }

    /** Who is said to be behind it or not; who is accused and calls the accusation untrue denies that it did it. */
    private static void stated(Replies responsibility, Happening happening) {
        Set<Party> accused = new TreeSet<>();
        happening.claims().stream()
                .filter(claim -> Told.isTold(claim, SpeechAct.ACCUSE) && Told.isCore(claim) && Told.holds(claim))
                .forEach(claim -> accused.addAll(Sides.actors(claim)));
        for (Statement statement : happening.statements()) {
            boolean untrue = Told.answers(statement) && Told.denies(statement);
            if (untrue && accused.contains(statement.claimant())) {
                name(responsibility, statement, statement.claimant(), true);
            }
            if (statement.assertion().aspect() == Aspect.RESPONSIBILITY) {
                parties(statement).forEach(party -> name(responsibility, statement, party, Told.denies(statement)));
            }
        }
    }

    private static void name(Replies replies, Statement statement, Party party, boolean denial) {
        if (denial || Told.holds(statement)) {
            Naming.of(statement.document(), party)
                    .ifPresent(naming -> replies.add(
                            statement, naming.words(), naming.spans().get(0), denial, new Value.Who(Set.of(party))));
        }
    }

    /** The sides that a statement is about. */
    static Set<Party> parties(Statement statement) {
        Set<Party> parties = new TreeSet<>();
        statement.assertion().about().stream()
                .map(statement.document().actors()::actor)
                .map(Actor::party)
                .filter(Objects::nonNull)
                .forEach(parties::add);
        return parties;
    }

    /** What came of it: the same deed, told by two, is the same outcome. */
    private static void cameOfIt(Replies replies, Claim claim) {
        if (claim.part() == Part.OUTCOME && Told.holds(claim)) {
            Span words = Reasons.withObject(claim);
            Set<String> deed = Set.of(claim.event().trigger().lemma());
            Value meaning = new Value.Phrase(deed, Sides.actors(claim), false);
            replies.add(claim, claim.document().at(words), List.of(words), false, meaning);
        }
    }

    private static void demands(Replies replies, Claim claim) {
        if (claim.part() != Part.TALK || claim.event().code().type() != PloverType.REQUEST) {
            return;
        }
        for (Party party : Sides.actors(claim)) {
            Span clause = Reasons.clause(claim);
            Value meaning = new Value.Phrase(Set.of(), Set.of(party), false);
            replies.add(party, claim, claim.document().at(clause), List.of(clause), false, meaning);
        }
    }
}
