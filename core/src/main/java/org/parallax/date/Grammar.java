package org.parallax.date;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parallax.table.Row;
import org.parallax.table.Table;

/**
 * The patterns of {@code patterns.tsv} over words of a sentence.
 *
 * <p>A sentence becomes a string with one letter for each word, so that plain regular expressions do the matching.
 * Thread-safe.
 */
final class Grammar {

    private record Rule(String name, String sense, Pattern pattern) {}

    private static final String CORE = "MWUTPSQRNAcyoiDHBGaz";

    private final List<Rule> rules = new ArrayList<>();

    Grammar() {
        Map<String, String> parts = new LinkedHashMap<>();
        for (Row row : Table.rows(Grammar.class, "patterns.tsv", 3)) {
            String pattern = row.exact(2);
            for (Map.Entry<String, String> part : parts.entrySet()) {
                pattern = pattern.replace("{" + part.getKey() + "}", part.getValue());
            }
            if (row.exact(0).startsWith("@")) {
                parts.put(row.exact(0).substring(1), pattern);
            } else {
                rules.add(new Rule(row.exact(0), row.exact(1), Pattern.compile(pattern)));
            }
        }
    }

    /** The phrases of a sentence from left to right, the longest match first, none overlapping. */
    List<Phrase> phrases(List<Lexeme> lexemes) {
        StringBuilder letters = new StringBuilder(lexemes.size());
        lexemes.forEach(lexeme -> letters.append(lexeme.type()));
        List<Phrase> found = new ArrayList<>();
        int at = 0;
        while (at < lexemes.size()) {
            int run = runEnd(letters, at);
            if (!hasCore(letters, at, run)) {
                at = Math.max(run, at + 1);
                continue;
            }
            Phrase phrase = longest(letters, lexemes, at);
            if (phrase == null) {
                at++;
            } else {
                found.add(phrase);
                at = phrase.to();
            }
        }
        return found;
    }

    private static int runEnd(CharSequence letters, int from) {
        int end = from;
        while (end < letters.length() && letters.charAt(end) != Lexeme.OTHER) {
            end++;
        }
        return end;
    }

    /** Articles, numbers and prepositions make no time without one of these. */
    private static boolean hasCore(CharSequence letters, int from, int to) {
        for (int i = from; i < to; i++) {
            if (CORE.indexOf(letters.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Phrase longest(CharSequence letters, List<Lexeme> lexemes, int at) {
        Rule best = null;
        int end = at;
        for (Rule rule : rules) {
            Matcher matcher =
                    rule.pattern().matcher(letters).region(at, letters.length()).useTransparentBounds(true);
            if (matcher.lookingAt() && matcher.end() > end) {
                int trimmed = trimmed(letters, at, matcher.end());
                if (trimmed > end) {
                    best = rule;
                    end = trimmed;
                }
            }
        }
        return best == null ? null : new Phrase(best.name(), best.sense(), lexemes, started(letters, at, end), end);
    }

    /** Nor does it begin with one: "on the night of". */
    private static int started(CharSequence letters, int from, int end) {
        int first = from;
        while (first < end - 1 && ",k".indexOf(letters.charAt(first)) >= 0) {
            first++;
        }
        return first;
    }

    /** A phrase does not end in a comma or preposition that an optional part took in. */
    private static int trimmed(CharSequence letters, int from, int end) {
        int last = end;
        while (last > from && ",kft-".indexOf(letters.charAt(last - 1)) >= 0) {
            last--;
        }
        return last;
    }
}
