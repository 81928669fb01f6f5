package org.parallax.identify;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A phrase of the lexicon found in a sentence.
 *
 * @param from index of its first token
 * @param to index of its last token
 * @param entry the first meaning that fits the place
 * @param others further meanings that fit, in the order of their sorts
 */
record Match(int from, int to, Entry entry, List<Entry> others) {

    boolean is(Entry.Sort sort) {
        return entry.sort() == sort;
    }

    /** The meaning of a sort, if the phrase has it here. */
    @Nullable
    Entry as(Entry.Sort sort) {
        if (entry.sort() == sort) {
            return entry;
        }
        return others.stream().filter(other -> other.sort() == sort).findFirst().orElse(null);
    }
}
