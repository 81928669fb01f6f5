package org.parallax.code;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parallax.model.Actor;
import org.parallax.model.Mention;
import org.parallax.model.Participant;
import org.parallax.model.Sentence;
import org.parallax.model.Span;
import org.parallax.model.Token;
import org.parallax.model.TokenRef;

/** Turns noun phrases into participants: the actor they name, or the one that the thing they name belongs to. */
final class NounPhrases {

    private static final Set<String> OUTSIDE = Set.of(
            "acl:relcl",
            "acl",
            "appos",
            "conj",
            "cc",
            "punct",
            "parataxis",
            "advcl",
            "dep",
            "case",
            "mark",
            "nsubj",
            "cop",
            "aux",
            "ccomp",
            "advmod");

    private static final List<String> INNER =
            List.of("poss", "mod", "of", "by", "from", "with", "between", "against", "in", "for", "to");

    private static final int DEPTH = 3;

    private final Scene scene;

    NounPhrases(Scene scene) {
        this.scene = scene;
    }

    /** The participants that noun phrases name, each actor once. */
    List<Participant> participants(List<Token> heads) {
        Map<Object, Participant> found = new LinkedHashMap<>();
        for (Token head : heads) {
            for (Participant participant : parties(head)) {
                Object key = participant.actor() == null ? participant.span() : participant.actor();
                found.putIfAbsent(key, participant);
            }
        }
        return new ArrayList<>(found.values());
    }

    /** "the Ruritanian and Syldavian sides" are two. */
    private List<Participant> parties(Token head) {
        List<Participant> sides = new ArrayList<>();
        Set<Object> seen = new HashSet<>();
        for (Token modifier : scene.grammar().modifiers(head)) {
            Optional<Actor> actor = scene.actorAt(modifier);
            if (actor.isPresent()
                    && actor.get().party() != null
                    && seen.add(actor.get().party())) {
                sides.add(new Participant(actor.get().id(), mention(actor.get(), modifier)));
            }
        }
        return sides.size() > 1 ? sides : List.of(participant(head));
    }

    private Participant participant(Token head) {
        Optional<Actor> named = scene.actorAt(head);
        if (named.isPresent()) {
            return new Participant(named.get().id(), mention(named.get(), head));
        }
        Actor inner = inner(head, 0);
        return new Participant(inner == null ? null : inner.id(), span(head));
    }

    private Span mention(Actor actor, Token head) {
        TokenRef ref = scene.ref(head);
        return actor.mentions().stream()
                .filter(mention -> mention.head().equals(ref))
                .map(Mention::span)
                .findFirst()
                .orElse(head.span());
    }

    /** Whether the phrase names an actor, itself or within. */
    boolean speaksOfActor(Token head) {
        return scene.actorAt(head).isPresent() || inner(head, 0) != null;
    }

    /** The actor that the thing belongs to: "Ruritania's troops", "the decision of the court". */
    @Nullable
    Actor inner(Token head, int depth) {
        for (String function : INNER) {
            for (Token token : scene.find(head, function)) {
                Optional<Actor> actor = scene.actorAt(token);
                if (actor.isPresent()) {
                    return actor.get();
                }
                if (depth < DEPTH && !function.equals("mod")) {
                    Actor deeper = inner(token, depth + 1);
                    if (deeper != null) {
                        return deeper;
                    }
                }
            }
        }
        return null;
    }

    /** The words of a noun phrase without clauses, appositions and coordinates. */
    Span span(Token head) {
        List<Token> words = scene.sentence()
                .subtree(
                        head, child -> !outside(child, head) && !scene.grammar().gerundBefore(child));
        return Sentence.spanOf(trimmed(words, head));
    }

    /** The "at" of "at least six" is within, the "by" of "by six men" is not. */
    private static boolean outside(Token child, Token head) {
        boolean deeper = child.arc().is("case") && child.arc().head() != head.index();
        return !deeper
                && OUTSIDE.contains(child.arc().relation())
                && !child.word().equals("%");
    }

    private List<Token> trimmed(List<Token> words, Token head) {
        List<Token> kept = new ArrayList<>();
        for (Token word : words) {
            if (!word.isPunctuation() || word.index() > head.index() || !kept.isEmpty()) {
                kept.add(word);
            }
        }
        while (kept.size() > 1 && kept.get(kept.size() - 1).isPunctuation()) {
            kept.remove(kept.size() - 1);
        }
        return kept.isEmpty() ? List.of(head) : kept;
    }
}
