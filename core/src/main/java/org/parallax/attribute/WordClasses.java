package org.parallax.attribute;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.parallax.table.Row;
import org.parallax.table.Table;

/** Words of like use ({@code word-classes.tsv}), so that what is learned of one serves the others. Immutable. */
final class WordClasses {

    /** The class of words that are in none. */
    static final int NONE = -1;

    private static final WordClasses SHIPPED = new WordClasses();

    private final Map<String, Integer> classes = new HashMap<>();

    private WordClasses() {
        for (Row row : Table.rows(WordClasses.class, "word-classes.tsv", 2)) {
            int number = row.value(0, Integer::valueOf);
            for (String word : row.cell(1).split(" ")) {
                classes.put(word, number);
            }
        }
    }

    static WordClasses shipped() {
        return SHIPPED;
    }

    int of(String word) {
        return classes.getOrDefault(word.toLowerCase(Locale.ROOT), NONE);
    }
}
