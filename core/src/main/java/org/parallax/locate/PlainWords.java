package org.parallax.locate;

import java.util.HashMap;
import java.util.Map;
import org.parallax.table.Table;

/** Words that are no place's name by themselves, and words that make the name before them a street's or a body's. Thread-safe. */
final class PlainWords {

    private final Map<String, String> uses = new HashMap<>();

    PlainWords() {
        Table.rows(PlainWords.class, "not-places.tsv", 2).forEach(row -> uses.put(row.cell(0), row.cell(1)));
    }

    /** Whether all words of a key are plain ones. */
    boolean all(String key) {
        int start = 0;
        while (start <= key.length()) {
            int end = key.indexOf(' ', start);
            String word = end < 0 ? key.substring(start) : key.substring(start, end);
            if (!word.isEmpty() && !uses.containsKey(word) && !Character.isDigit(word.charAt(0))) {
                return false;
            }
            start = end < 0 ? key.length() + 1 : end + 1;
        }
        return true;
    }

    boolean isStreet(String word) {
        return "street".equals(uses.get(NameKey.of(word)));
    }

    boolean isTitle(String word) {
        return "title".equals(uses.get(NameKey.of(word)));
    }

    boolean isBody(String word) {
        return "body".equals(uses.get(NameKey.of(word)));
    }
}
