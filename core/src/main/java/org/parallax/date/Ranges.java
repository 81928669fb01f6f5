package org.parallax.date;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parallax.table.Table;

/** The year that the second end of a range lends to the first: "from May 15 to August 16, 1988", "July–November 1954". */
final class Ranges {

    private static final int REACH = 4;

    private final Set<String> joints = Table.rows(Ranges.class, "range-words.tsv", 1).stream()
            .map(row -> row.cell(0))
            .collect(Collectors.toUnmodifiableSet());

    /** The year of the date behind a month, day or season that has none of its own, or null. */
    @Nullable
    Integer lent(List<Told> told, int index) {
        Told first = told.get(index);
        if (index + 1 == told.size() || dated(first.phrase) || !(first.phrase.has('M') || first.phrase.has('S'))) {
            return null;
        }
        Told second = told.get(index + 1);
        boolean range = second.sentence == first.sentence
                && (second.phrase.has('M') || second.phrase.has('S'))
                && dated(second.phrase)
                && joined(first.phrase, second.phrase);
        return range ? year(second.phrase) : null;
    }

    private static boolean dated(Phrase phrase) {
        return phrase.has('y') || phrase.has('B') || phrase.has('l') || phrase.has('U');
    }

    /** The year of a phrase in astronomical count, as {@link java.time.LocalDate} has it, or null. */
    static @Nullable Integer year(Phrase phrase) {
        boolean before = phrase.value('B').equals("BC");
        Integer year = phrase.first('y')
                .or(() -> phrase.has('B') ? phrase.first('n') : Optional.empty())
                .map(Lexeme::number)
                .orElse(null);
        return year == null || !before ? year : (Integer) (1 - year);
    }

    private boolean joined(Phrase first, Phrase second) {
        return second.from() - first.to() <= REACH
                && first.sentence().subList(first.to(), second.from()).stream()
                        .allMatch(word -> joints.contains(word.text().toLowerCase(Locale.ROOT)));
    }
}
