package org.parallax.code;

import java.util.List;
import org.parallax.model.Span;

/**
 * Why the coder decided as it did: for every word that the lexicon knows, the entries that were tried.
 *
 * @param decisions in text order of the words
 */
public record Explanation(List<Decision> decisions) {

    public Explanation {
        decisions = List.copyOf(decisions);
    }

    /**
     * One entry that was tried at one word.
     *
     * @param word where the predicate stands
     * @param entry the name of the lexicon entry
     * @param taken whether an event came of it
     * @param reason what it matched, or why it was refused
     */
    public record Decision(Span word, String entry, boolean taken, String reason) {}
}
