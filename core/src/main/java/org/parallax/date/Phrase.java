package org.parallax.date;

import java.util.List;
import java.util.Optional;

/**
 * Words that a pattern of the time grammar matched.
 *
 * @param rule the pattern's name
 * @param sense date, time, relative, duration, set or ref
 * @param sentence all words of the sentence
 * @param from position of the first word of the phrase
 * @param to position after the last
 */
record Phrase(String rule, String sense, List<Lexeme> sentence, int from, int to) {

    List<Lexeme> words() {
        return sentence.subList(from, to);
    }

    int start() {
        return sentence.get(from).start();
    }

    int end() {
        return sentence.get(to - 1).end();
    }

    /** The first word of a class. */
    Optional<Lexeme> first(char type) {
        return words().stream().filter(word -> word.type() == type).findFirst();
    }

    boolean has(char type) {
        return first(type).isPresent();
    }

    /** The value of the first word of a class, or an empty string. */
    String value(char type) {
        return first(type).map(Lexeme::value).orElse("");
    }

    /** The word before the phrase in lower case, or an empty string. */
    String before() {
        return from == 0 ? "" : sentence.get(from - 1).text().toLowerCase(java.util.Locale.ROOT);
    }

    String after() {
        return to == sentence.size() ? "" : sentence.get(to).text().toLowerCase(java.util.Locale.ROOT);
    }
}
