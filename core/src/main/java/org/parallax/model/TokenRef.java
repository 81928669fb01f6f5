package org.parallax.model;

import java.util.Comparator;

/** The address of a token in a document: sentence and position. */
public record TokenRef(int sentence, int token) implements Comparable<TokenRef> {

    private static final Comparator<TokenRef> ORDER =
            Comparator.comparingInt(TokenRef::sentence).thenComparingInt(TokenRef::token);

    public static TokenRef of(Sentence sentence, Token token) {
        return new TokenRef(sentence.index(), token.index());
    }

    @Override
    public int compareTo(TokenRef other) {
        return ORDER.compare(this, other);
    }
}
