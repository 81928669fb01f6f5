package org.parallax.attribute;

import java.util.List;
import java.util.Optional;
import org.parallax.model.Sentence;
import org.parallax.model.Span;
import org.parallax.model.Token;

/** Phrases and clauses of a sentence as spans. */
final class Phrases {

    private Phrases() {}

    /** The noun phrase of a head without relative clauses, participles and what a comma sets off. */
    static Span noun(Sentence sentence, Token head) {
        List<Token> tokens = sentence.subtree(head, Phrases::belongsToNoun);
        return trimmed(sentence, tokens).orElse(head.span());
    }

    private static boolean belongsToNoun(Token token) {
        return !token.arc().is("acl")
                && !token.arc().is("advcl")
                && !token.arc().is("parataxis")
                && !(token.arc().is("dep") && !token.tag().startsWith("NNP"))
                && !token.arc().is("case")
                && !token.arc().is("mark")
                && !token.arc().is("cop");
    }

    /** The whole subtree of a head. */
    static Span clause(Sentence sentence, Token head) {
        return trimmed(sentence, sentence.subtree(head)).orElse(head.span());
    }

    /** The words from one position to another, exclusive, without punctuation at the edges. */
    static Optional<Span> between(Sentence sentence, int from, int to) {
        return from < to ? trimmed(sentence, sentence.tokens().subList(from, to)) : Optional.empty();
    }

    /** The span of tokens without punctuation at the edges. */
    static Optional<Span> trimmed(Sentence sentence, List<Token> tokens) {
        int from = 0;
        int to = tokens.size();
        while (from < to && tokens.get(from).isPunctuation()) {
            from++;
        }
        while (to > from && tokens.get(to - 1).isPunctuation()) {
            to--;
        }
        return from < to ? Optional.of(Sentence.spanOf(tokens.subList(from, to))) : Optional.empty();
    }

    /** The noun that a prepositional phrase beginning after a position is built on, found by its words. */
    static Optional<Token> nounFrom(Sentence sentence, int from) {
        if (from >= sentence.size()) {
            return Optional.empty();
        }
        Token token = sentence.token(from);
        for (Token head = sentence.head(token);
                head != null && head.index() > token.index() && (head.isNoun() || head.isPronoun());
                head = sentence.head(head)) {
            token = head;
        }
        return token.isNoun() || token.isPronoun() ? Optional.of(token) : Optional.empty();
    }

    /** The first child with a relation that is marked with a preposition. */
    static Optional<Token> marked(Sentence sentence, Token head, String preposition) {
        return sentence.children(head).stream()
                .filter(child -> sentence.children(child).stream()
                        .anyMatch(mark -> (mark.arc().is("case") || mark.arc().is("mark"))
                                && mark.lemma().equals(preposition)))
                .findFirst();
    }
}
