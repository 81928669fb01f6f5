package org.parallax.reconcile;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
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

    private static final String FIRST = "first";

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
            boolean denied = statement.assertion().aspect() == Aspect.TRUTH && Told.denies(statement);
            // who confirms the happening and calls a description untrue denies the description
            if (denied && !holders.contains(statement.claimant())) {
                replies.add(statement, "it happened", true, new Value.Happened());
            }
        }
        return replies.all();
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
            Boolean began = isFirst(claim)
                    ? Boolean.TRUE
                    : words.began(words.wording(claim).lemma());
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

    /** Whether the act is told as the first: "had fired first". */
    private static boolean isFirst(Claim claim) {
        Span trigger = claim.event().trigger().span();
        int end = Math.min(
                trigger.end() + FIRST.length() + 2,
                claim.document().document().text().length());
        return end > trigger.end()
                && claim.document()
                        .at(new Span(trigger.start(), end))
                        .toLowerCase(Locale.ROOT)
                        .matches(".*\\b" + FIRST + "\\b.*");
    }
}
