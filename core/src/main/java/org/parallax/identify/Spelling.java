package org.parallax.identify;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.parallax.table.Row;
import org.parallax.table.Table;

/**
 * Folds names so that spellings of one name meet: Pashinyan, Pashinian and Paşinyan have one skeleton, Ayvazyan and
 * Eyvazov have two. The replacements are data, {@code spelling.tsv}. Thread-safe.
 */
final class Spelling {

    private record Replacement(String from, String to, String where) {}

    private final List<Replacement> letters = new ArrayList<>();
    private final List<Replacement> groups = new ArrayList<>();

    Spelling(List<Row> rows) {
        for (Row row : rows) {
            Replacement replacement = new Replacement(row.required(0), row.cell(1), row.required(2));
            (replacement.from().chars().allMatch(c -> c < 128) ? groups : letters).add(replacement);
        }
    }

    static Spelling standard() {
        return new Spelling(Table.rows(Spelling.class, "spelling.tsv", 3));
    }

    /** Lower case without marks, dots and apostrophes: how words are looked up. */
    static String fold(String word) {
        boolean plain = true;
        for (int i = 0; i < word.length() && plain; i++) {
            char c = word.charAt(i);
            plain = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
        }
        return plain ? word : foldMarks(word);
    }

    /** An English word whose ending is spelt in two ways, in one of them: an "organisation" is an "organization". */
    static String american(String word) {
        return word.contains("isation") ? word.replace("isation", "ization") : word;
    }

    private static String foldMarks(String word) {
        String parts = Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD);
        StringBuilder folded = new StringBuilder(parts.length());
        for (int i = 0; i < parts.length(); i++) {
            char c = parts.charAt(i);
            if (c == 'ı') {
                folded.append('i');
            } else if (c == 'ə') {
                folded.append('a');
            } else if (Character.isLetterOrDigit(c) || c == '&') {
                folded.append(c);
            }
        }
        return folded.toString();
    }

    /** What is left of a name when all that transliterations disagree on is taken away. */
    String skeleton(String name) {
        String text = name.toLowerCase(Locale.ROOT);
        for (Replacement replacement : letters) {
            text = text.replace(replacement.from(), replacement.to());
        }
        text = fold(text);
        for (Replacement replacement : groups) {
            text = apply(replacement, text);
        }
        return single(text);
    }

    private static String apply(Replacement replacement, String text) {
        if (replacement.where().equals("any")) {
            return text.replace(replacement.from(), replacement.to());
        }
        boolean longer = text.length() > replacement.from().length() + 1;
        return longer && text.endsWith(replacement.from())
                ? text.substring(0, text.length() - replacement.from().length()) + replacement.to()
                : text;
    }

    private static String single(String text) {
        StringBuilder single = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (i == 0 || text.charAt(i) != text.charAt(i - 1)) {
                single.append(text.charAt(i));
            }
        }
        return single.toString();
    }
}
