package org.parallax.locate;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parallax.model.Sentence;
import org.parallax.model.Span;
import org.parallax.model.Token;

/**
 * A name in a text that may be a place's.
 *
 * @param span the name with the words that tell its kind
 * @param words positions of the name's first and last word
 * @param name the name alone, as written
 * @param candidates what it may be, the most populous first; empty if no gazetteer has it
 * @param kinds the kinds that words beside it tell; empty if none does
 * @param people whether it is a nationality adjective or the name of a people
 * @param head the word that carries it in the tree
 */
record PlaceName(
        Sentence sentence,
        Span span,
        Words words,
        String name,
        List<Entry> candidates,
        Set<Kind> kinds,
        boolean people,
        Token head) {

    /** Positions in the sentence, both inclusive; the second pair takes in the words that tell the kind. */
    record Words(int first, int last, int widestLast) {}

    String key() {
        return NameKey.of(name);
    }

    @Nullable
    Token before() {
        return words.first() == 0 ? null : sentence.token(words.first() - 1);
    }

    @Nullable
    Token after() {
        return words.widestLast() + 1 < sentence.size() ? sentence.token(words.widestLast() + 1) : null;
    }
}
