package org.parallax.reconcile;

import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.parallax.model.Assertion.Aspect;
import org.parallax.model.Claim;
import org.parallax.model.Claim.Part;
import org.parallax.model.Happening;
import org.parallax.model.Party;
import org.parallax.model.Span;
import org.parallax.model.SpeechAct;
import org.parallax.model.Statement;

/** Did it happen, what is it called, who began. */
final class Acts implements Question {

    /** Characters beside an act in which a word for the first one may stand. */
    private static final int BESIDE = 12;

    /** Words before an act that was told of already. */
    private static final Set<String> KNOWN = Set.of("that", "the", "this");

    private final Vocabulary words;

    Acts(Vocabulary words) {
        this.words = words;
    }

    @Override
    public SortedMap<String, List<Reply>> ask(Happening happening) {
        boolean anyAct = happening.claims().stream().anyMatch(claim -> claim.part() == Part.ACT && Told.holds(claim));
        List<Claim> core = happening.claims().stream()
                .filter(claim -> anyAct ? claim.part() == Part.ACT : Told.isCore(claim))
                .toList();
        Set<Party> holders = new TreeSet<>();
        core.stream().filter(Told::holds).forEach(claim -> holders.add(claim.claimant()));
        SortedMap<String, List<Reply>> replies = new TreeMap<>();
        replies.put("occurrence", occurrence(happening, core, holders));
        replies.put("act", act(core, happening, holders));
        replies.put("initiator", initiator(core, new Sides(happening)));
        return replies;
    }

    private static List<Reply> occurrence(Happening happening, List<Claim> core, Set<Party> holders) {
        Replies replies = new Replies();
        for (Claim claim : core) {
            List<Span> trigger = List.of(claim.event().trigger().span());
            if (Told.holds(claim)) {
                replies.add(claim, "it happened", trigger, false, new Value.Happened());
            } else if (Told.denies(claim) && !admitsAtTheTime(claim, core) && !deniesItsPart(claim, core)) {
                replies.add(claim, "it happened", trigger, true, new Value.Happened());
            }
        }
        for (Statement statement : happening.statements()) {
            // who confirms the happening and calls a description untrue denies the description
            boolean open = !holders.contains(statement.claimant()) && isOfAll(statement, holders);
            if (open && Told.answers(statement)) {
                replies.add(statement, "it happened", Told.denies(statement), new Value.Happened());
            }
        }
        return replies.all();
    }

    /** Who rejects one side's account of what several tell rejects that account and not the happening. */
    private static boolean isOfAll(Statement statement, Set<Party> holders) {
        if (statement.assertion().about().isEmpty()) {
            return true;
        }
        Set<Party> others = new TreeSet<>(holders);
        others.remove(Party.OUTLET);
        others.removeAll(Blame.parties(statement));
        return others.isEmpty();
    }

    /** Whether a party denies a part of it and holds, then or before, that it happened; a later admission is a change. */
    private static boolean admitsAtTheTime(Claim denial, List<Claim> core) {
        return core.stream()
                .filter(claim -> Told.holds(claim) && claim.claimant().equals(denial.claimant()))
                .anyMatch(claim -> !Told.isLater(claim, denial));
    }

    /** Whether a party denies that it did it, while others hold that somebody else did: a matter of responsibility. */
    private static boolean deniesItsPart(Claim denial, List<Claim> core) {
        Set<Party> own = Sides.actors(denial);
        return own.contains(denial.claimant())
                && core.stream()
                        .filter(claim -> Told.holds(claim) && !claim.claimant().equals(Party.OUTLET))
                        .filter(claim -> !claim.claimant().equals(denial.claimant()))
                        .map(Sides::actors)
                        .anyMatch(actors -> !actors.isEmpty() && actors.stream().noneMatch(own::contains));
    }

    private List<Reply> act(List<Claim> core, Happening happening, Set<Party> holders) {
        Replies replies = new Replies();
        for (Claim claim : core) {
            Wording wording = words.wording(claim);
            List<Span> trigger = List.of(wording.span());
            if (Told.holds(claim) && Told.choosesTheWord(claim)) {
                replies.add(claim, wording.words(), trigger, false, name(claim));
            } else if (Told.holds(claim)) {
                replies.add(Party.OUTLET, claim, wording.words(), trigger, false, name(claim));
            } else if (Told.denies(claim) && holders.contains(claim.claimant())) {
                replies.add(claim, wording.words(), trigger, true, name(claim));
            }
        }
        for (Statement statement : happening.statements()) {
            if (statement.assertion().aspect() == Aspect.LABEL && !isEvent(statement, core)) {
                label(replies, statement);
            }
        }
        return replies.all();
    }

    /** Whether the word of a label is an event already. */
    private static boolean isEvent(Statement statement, List<Claim> core) {
        return core.stream()
                .filter(claim ->
                        claim.document().id().equals(statement.document().id()))
                .anyMatch(claim -> statement
                        .assertion()
                        .span()
                        .contains(claim.event().trigger().span()));
    }

    private void label(Replies replies, Statement statement) {
        String value = statement.document().at(statement.assertion().span());
        Value.Named named = words.act(lastWord(value)).asLabel();
        if (Told.holds(statement) || Told.denies(statement)) {
            replies.add(statement, value, Told.denies(statement), named);
        }
    }

    private static String lastWord(String value) {
        String[] parts = value.replaceAll("[^\\p{L}\\p{N}-]+", " ").strip().split(" ", -1);
        return parts[parts.length - 1];
    }

    private Value.Named name(Claim claim) {
        Value.Named named = words.act(words.wording(claim).lemma());
        return Told.isTold(claim, SpeechAct.CALL) ? named.asLabel() : named;
    }

    private List<Reply> initiator(List<Claim> core, Sides sides) {
        Replies replies = new Replies();
        for (Claim claim : core) {
            Boolean began = isFirst(claim) ? Boolean.TRUE : began(claim);
            if (began != null && Told.holds(claim)) {
                Set<Party> who = began ? Sides.actors(claim) : Sides.recipients(claim);
                if (who.isEmpty() && !began) {
                    theOther(replies, claim, sides);
                }
                Roles.add(replies, claim, who);
            }
        }
        return replies.all();
    }

    /**
     * What the word for the act tells, or the verb before it: "initiated the firing". Who "began an attack" began his own, and
     * not what both sides tell of.
     */
    private @Nullable Boolean began(Claim claim) {
        Boolean told = words.began(words.wording(claim).lemma());
        List<String> trigger =
                List.of(claim.document().at(claim.event().trigger().span()).split(" ", -1));
        boolean known = trigger.size() > 2 && KNOWN.contains(trigger.get(1));
        String verb = claim.event().trigger().lemma().split(" ", 2)[0];
        return told != null || !known ? told : words.began(verb);
    }

    /** Who answers, answers the other side; where there is only one other, it is meant. */
    private static void theOther(Replies replies, Claim claim, Sides sides) {
        Set<Party> others = new TreeSet<>(sides.all());
        others.removeAll(Sides.actors(claim));
        if (others.size() == 1) {
            Naming.of(claim.document(), others.iterator().next()).ifPresent(naming -> {
                List<Span> spans =
                        List.of(claim.event().trigger().span(), naming.spans().get(0));
                replies.add(claim, naming.words(), spans, false, new Value.Who(others));
            });
        }
    }

    /** Whether the act is told as the first: "had fired first", "opened unprovoked fire". */
    private boolean isFirst(Claim claim) {
        Span trigger = claim.event().trigger().span();
        int end = claim.document().document().text().length();
        Span around = new Span(Math.max(0, trigger.start() - BESIDE), Math.min(trigger.end() + BESIDE, end));
        String before = claim.document().at(new Span(around.start(), trigger.end()));
        String behind = claim.document().at(new Span(trigger.end(), around.end()));
        return words.isFirst(before.substring(before.indexOf(' ') + 1))
                || words.isFirst(behind.strip().split("\\W", 2)[0]);
    }
}
