package org.parallax.code;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.parallax.model.EventCode;
import org.parallax.table.Row;

/**
 * One predicate frame of the lexicon.
 *
 * @param id its name in every event it makes, such as {@code arrest#obj}
 * @param lemma the verb, noun or adjective
 * @param particle the particle of a particle verb, or null
 * @param when what must hold of the arguments
 * @param rank position in the lexicon; the earlier of two equally fitting entries wins
 * @param row its frame and conditions as written, with file and line
 */
record Entry(
        String id,
        String lemma,
        @Nullable String particle,
        Kind kind,
        Frame frame,
        List<Condition> when,
        EventCode code,
        int rank,
        String row) {

    /** The order in which entries of a lemma are tried. */
    static final Comparator<Entry> MOST_DEMANDING_FIRST =
            Comparator.comparing(Entry::specificity).reversed().thenComparing(Entry::rank);

    /** The part of speech of a predicate. */
    enum Kind {
        VERB,
        NOUN,
        ADJECTIVE;

        static Kind parse(Row row, String letter) {
            return switch (letter) {
                case "v" -> VERB;
                case "n" -> NOUN;
                case "a" -> ADJECTIVE;
                default -> throw row.wrong("a predicate is v, n or a: " + letter);
            };
        }

        /** The kind of a token with this tag, or null if it can be no predicate. */
        static @Nullable Kind ofTag(String tag) {
            if (tag.startsWith("VB") || tag.equals("MD")) {
                return VERB;
            }
            if (tag.startsWith("NN")) {
                return NOUN;
            }
            return tag.startsWith("JJ") ? ADJECTIVE : null;
        }

        String letter() {
            return name().substring(0, 1).toLowerCase(Locale.ROOT);
        }
    }

    Entry {
        when = List.copyOf(when);
    }

    /** How much the entry asks for; of two that fit the more demanding one wins. */
    int specificity() {
        return when.stream().mapToInt(Condition::weight).sum() + (particle == null ? 0 : 3);
    }

    /** The predicate as a reader knows it: "carry out". */
    String words() {
        return particle == null ? lemma : lemma + " " + particle;
    }
}
