package org.parallax.reconcile;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.parallax.model.Actor;
import org.parallax.model.Assertion.Aspect;
import org.parallax.model.Claim;
import org.parallax.model.Claim.Part;
import org.parallax.model.CodedDocument;
import org.parallax.model.Happening;
import org.parallax.model.Participant;
import org.parallax.model.Party;
import org.parallax.model.Span;
import org.parallax.model.Statement;

/** What for, with what, what was broken, and what forces stood around. */
final class Reasons implements Question {

    private final Vocabulary vocabulary;

    Reasons(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    @Override
    public SortedMap<String, List<Reply>> ask(Happening happening) {
        SortedMap<String, Replies> replies = new TreeMap<>();
        for (String name : List.of("purpose", "means", "damage", "deployment")) {
            replies.put(name, new Replies());
        }
        for (Claim claim : happening.claims()) {
            if (Told.holds(claim)) {
                answer(replies, claim);
            }
        }
        happening.statements().forEach(statement -> purpose(replies, statement));
        SortedMap<String, List<Reply>> all = new TreeMap<>();
        replies.forEach((name, each) -> all.put(name, each.all()));
        return all;
    }

    private void answer(SortedMap<String, Replies> replies, Claim claim) {
        if (claim.part() == Part.SETTING) {
            add(replies, "deployment", claim, clause(claim), false);
        } else if (claim.part() == Part.PURSUIT) {
            add(replies, "purpose", claim, clause(claim), true);
        } else if (Told.isCore(claim)) {
            claim.event().setting().purposes().forEach(span -> add(replies, "purpose", claim, span, true));
            claim.event().setting().means().forEach(span -> add(replies, "means", claim, span, false));
            if (isDamage(claim)) {
                add(replies, "damage", claim, withObject(claim), false);
            }
        }
    }

    /** Harm without people in it is damage to things. */
    private static boolean isDamage(Claim claim) {
        return claim.part() == Part.HARM
                && "destroy".equals(claim.event().code().mode());
    }

    private void add(SortedMap<String, Replies> replies, String point, Claim claim, Span span, boolean exclusive) {
        String value = claim.document().at(span);
        Value meaning = new Value.Phrase(vocabulary.stems(value), Sides.actors(claim), exclusive);
        add(replies, point).add(claim, value, List.of(span), false, meaning);
    }

    private static Replies add(SortedMap<String, Replies> replies, String point) {
        return replies.computeIfAbsent(point, any -> new Replies());
    }

    private void purpose(SortedMap<String, Replies> replies, Statement statement) {
        boolean asserted = Told.holds(statement) || Told.denies(statement);
        if (statement.assertion().aspect() == Aspect.PURPOSE && asserted) {
            String value = statement.document().at(statement.assertion().span());
            Value meaning = new Value.Phrase(vocabulary.stems(value), about(statement), true);
            add(replies, "purpose").add(statement, value, Told.denies(statement), meaning);
        }
    }

    private static Set<Party> about(Statement statement) {
        Set<Party> about = new TreeSet<>();
        statement.assertion().about().stream()
                .map(statement.document().actors()::actor)
                .map(Actor::party)
                .filter(party -> party != null)
                .forEach(about::add);
        return about;
    }

    /** From the trigger to the end of what is said in its sentence: "assembled its forces along the border". */
    static Span clause(Claim claim) {
        CodedDocument document = claim.document();
        Span trigger = claim.event().trigger().span();
        int end = document.lines().stream()
                .filter(line -> line.span().contains(trigger.start()))
                .mapToInt(line -> line.span().end())
                .findFirst()
                .orElse(trigger.end());
        var attribution = Told.attribution(claim);
        if (attribution != null) {
            for (Span content : attribution.wording().content()) {
                end = content.contains(trigger) ? Math.min(end, content.end()) : end;
            }
        }
        Span all = new Span(trigger.start(), Math.max(end, trigger.end()));
        String words = document.at(all);
        String trimmed = words.replaceAll("[\\s.,;:\"“”»]+$", "");
        return new Span(all.start(), all.start() + trimmed.codePointCount(0, trimmed.length()));
    }

    static Span withObject(Claim claim) {
        List<Span> spans = new ArrayList<>(List.of(claim.event().trigger().span()));
        claim.event().roles().recipients().stream().map(Participant::span).forEach(spans::add);
        return Span.covering(spans);
    }
}
