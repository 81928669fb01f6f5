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
     * One entry that was tried at one word, or what became of its proposal.
     *
     * @param word where the predicate stands
     * @param entry the name of the lexicon entry
     * @param taken whether it was proposed as an event
     * @param reason the row of the lexicon that matched, or why it was refused
     * @param parts the words that met the entry's frame and conditions; empty if it was refused
     */
    public record Decision(Span word, String entry, boolean taken, String reason, List<Part> parts) {
        public Decision {
            parts = List.copyOf(parts);
        }
    }

    /**
     * Words that met a part of an entry.
     *
     * @param what the part, such as {@code actor: by} or {@code obj=@truce}
     */
    public record Part(String what, Span words) {}
}
