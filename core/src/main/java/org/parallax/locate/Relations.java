package org.parallax.locate;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parallax.model.Place.Relation;
import org.parallax.model.Sentence;
import org.parallax.model.Token;
import org.parallax.table.Row;
import org.parallax.table.Table;

/** How a text stands to a place: in it, near it, so many kilometres north of it. Thread-safe. */
final class Relations {

    private static final int LONGEST = 4;
    private static final int REACH = 12;

    /** What a word or phrase before a name tells; {@code placed} if something is said to be there. */
    record Word(String relation, boolean placed) {}

    private final Map<String, Word> phrases = new HashMap<>();

    Relations() {
        for (Row row : Table.rows(Relations.class, "relations.tsv", 3)) {
            phrases.put(row.cell(0), new Word(row.cell(1), row.cell(2).equals("yes")));
        }
    }

    /** The phrases that are one word. */
    Map<String, Word> single() {
        Map<String, Word> words = new HashMap<>(phrases);
        words.keySet().removeIf(phrase -> phrase.contains(" "));
        return Map.copyOf(words);
    }

    /** The relation of a name, read off the words before it: the nearest phrase, "of" giving way to what it hangs on. */
    Relation of(PlaceName name) {
        Sentence sentence = name.sentence();
        int floor = Math.max(0, name.words().first() - REACH);
        for (int end = name.words().first() - 1; end >= floor; end--) {
            Token token = sentence.token(end);
            Word word = longestEndingAt(sentence, end);
            if (word != null && !word.relation().equals("of")) {
                return new Relation(word.relation(), distance(sentence, end));
            }
            if (word == null && !carriesOn(token)) {
                return new Relation("of", null);
            }
        }
        return new Relation("of", null);
    }

    private static boolean carriesOn(Token token) {
        return token.isNoun()
                || token.tag().startsWith("JJ")
                || token.tag().equals("DT")
                || token.tag().equals("POS")
                || token.tag().equals("CC")
                || token.tag().equals("IN")
                || token.word().equals(",")
                || token.tag().equals("PRP$")
                || token.tag().equals("CD")
                || token.tag().equals("HYPH");
    }

    private @Nullable Word longestEndingAt(Sentence sentence, int end) {
        for (int length = LONGEST; length >= 1; length--) {
            if (end - length + 1 >= 0) {
                Word word = phrases.get(phrase(sentence, end - length + 1, end));
                if (word != null) {
                    return word;
                }
            }
        }
        return null;
    }

    private static String phrase(Sentence sentence, int first, int last) {
        StringBuilder phrase = new StringBuilder();
        for (int i = first; i <= last; i++) {
            phrase.append(i == first ? "" : " ").append(sentence.token(i).word().toLowerCase(Locale.ROOT));
        }
        return phrase.toString();
    }

    /** "20 km north of", "five miles from": the number before the unit before the phrase. */
    private static @Nullable Double distance(Sentence sentence, int end) {
        for (int i = end; i >= Math.max(1, end - 4); i--) {
            double factor = switch (sentence.token(i).word().toLowerCase(Locale.ROOT)) {
                case "km", "kilometers", "kilometres", "kilometer", "kilometre" -> 1;
                case "miles", "mile" -> 1.609344;
                case "meters", "metres" -> 0.001;
                default -> 0;
            };
            if (factor > 0) {
                return times(sentence.token(i - 1).word(), factor);
            }
        }
        return null;
    }

    private static @Nullable Double times(String number, double factor) {
        try {
            return Double.parseDouble(number.replace(",", "")) * factor;
        } catch (NumberFormatException words) {
            return null;
        }
    }
}
