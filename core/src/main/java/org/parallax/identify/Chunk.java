package org.parallax.identify;

import java.util.List;
import org.parallax.model.Sentence;
import org.parallax.model.Token;

/**
 * A noun phrase without what follows its noun: "Armenia's acting Prime Minister Nikol Pashinyan", or a pronoun.
 *
 * @param from index of its first token
 * @param to index of its last token
 * @param matches the phrases of the lexicon within it, in text order
 */
record Chunk(Sentence sentence, int from, int to, List<Match> matches) {

    /** The part of the phrase up to a token. */
    Chunk until(int last) {
        List<Match> inside =
                matches.stream().filter(match -> match.to() <= last).toList();
        return new Chunk(sentence, from, last, inside);
    }

    Token token(int index) {
        return sentence.token(index);
    }

    Token first() {
        return token(from);
    }

    Token last() {
        return token(to);
    }

    boolean pronoun() {
        boolean bare = first().isPronoun() && !first().tag().endsWith("$");
        return from == to && (bare || first().tag().equals("WDT"));
    }

    boolean contains(int index) {
        return from <= index && index <= to;
    }

    /** The token of a stretch that the tree hangs the stretch on; the last noun where the tree is of no help. */
    static int headOf(Sentence sentence, int from, int to) {
        int best = to;
        int merit = -1;
        for (int i = from; i <= to; i++) {
            int own = merit(sentence.token(i), from, to);
            if (own >= merit && own > 0) {
                merit = own;
                best = i;
            }
        }
        return best;
    }

    private static int merit(Token token, int from, int to) {
        int head = token.arc().head();
        boolean outside = head < from || head > to;
        if (!outside
                || token.isPunctuation()
                || token.tag().equals("DT")
                || token.tag().equals("POS")) {
            return 0;
        }
        boolean argument = token.arc().is("nsubj")
                || token.arc().is("obj")
                || token.arc().is("obl")
                || token.arc().is("iobj")
                || token.arc().is("nmod")
                || token.arc().is("conj")
                || token.arc().is("appos")
                || token.arc().is("root");
        return (argument ? 4 : 0) + (token.isNoun() || token.isPronoun() ? 2 : 1);
    }

    int head() {
        return headOf(sentence, from, to);
    }
}
