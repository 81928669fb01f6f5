package org.parallax.date;

/**
 * One word as the time grammar sees it.
 *
 * @param type its class, one letter, see {@code words.tsv} and {@code patterns.tsv}
 * @param value what it means within its class
 * @param text as written
 * @param start UTF-16 offset in the document
 */
record Lexeme(char type, String value, String text, int start) {

    static final char OTHER = 'x';

    int end() {
        return start + text.length();
    }

    int number() {
        return Integer.parseInt(value);
    }

    Lexeme as(char other, String meaning) {
        return new Lexeme(other, meaning, text, start);
    }
}
