package org.parallax.annotate;

import java.util.ArrayList;
import java.util.List;

/**
 * A quotation mark in a text, with what its shape and its neighbours say about it. Apostrophes inside words are none.
 *
 * @param start UTF-16 offset
 * @param end UTF-16 offset past it; two characters for {@code ``} and {@code ''}
 */
record Mark(int start, int end, Kind kind, Leaning leaning) {

    /** Marks of one kind can open and close each other, since news mixes straight and curly ones. */
    enum Kind {
        DOUBLE,
        GUILLEMET,
        SINGLE
    }

    /** What the neighbours make likely. */
    enum Leaning {
        OPENS,
        CLOSES,
        EITHER
    }

    private static final String OPENING = "“„‟«‹‘‚‛";
    private static final String CLOSING = "”»›";
    private static final String DOUBLES = "\"“”„‟";
    private static final String GUILLEMETS = "«»‹›";
    private static final String SINGLES = "'‘’‚‛`";
    private static final String BEFORE_OPENING = "([{-–—/=";
    private static final String AFTER_CLOSING = ".,;:!?)]}-–—…/";

    boolean opens() {
        return leaning == Leaning.OPENS;
    }

    boolean closes() {
        return leaning == Leaning.CLOSES;
    }

    boolean isSingle() {
        return kind == Kind.SINGLE;
    }

    /** The marks between two offsets, which are the bounds of a paragraph. */
    static List<Mark> in(String text, int from, int to) {
        List<Mark> marks = new ArrayList<>();
        for (int at = from; at < to; at++) {
            char c = text.charAt(at);
            if (!isMark(c)) {
                continue;
            }
            boolean pair = (c == '\'' || c == '`') && at + 1 < to && text.charAt(at + 1) == c;
            int end = pair ? at + 2 : at + 1;
            char before = at > from ? text.charAt(at - 1) : ' ';
            char after = end < to ? text.charAt(end) : ' ';
            if (pair || !isApostrophe(c, before, after)) {
                marks.add(new Mark(at, end, pair ? Kind.DOUBLE : kindOf(c), leaning(c, before, after)));
            }
            at = end - 1;
        }
        return marks;
    }

    private static boolean isMark(char c) {
        return DOUBLES.indexOf(c) >= 0 || SINGLES.indexOf(c) >= 0 || GUILLEMETS.indexOf(c) >= 0;
    }

    private static Kind kindOf(char c) {
        if (DOUBLES.indexOf(c) >= 0) {
            return Kind.DOUBLE;
        }
        return GUILLEMETS.indexOf(c) >= 0 ? Kind.GUILLEMET : Kind.SINGLE;
    }

    /** Inside a word, before a decade ({@code '90s}) or as the sign of feet and inches. */
    private static boolean isApostrophe(char c, char before, char after) {
        if (c == '"') {
            return false;
        }
        boolean mayBeApostrophe = c == '\'' || c == '’';
        return mayBeApostrophe
                && ((Character.isLetterOrDigit(before) && Character.isLetterOrDigit(after))
                        || (!Character.isLetterOrDigit(before) && Character.isDigit(after)));
    }

    private static Leaning leaning(char c, char before, char after) {
        boolean mayOpen = (isSpace(before) || BEFORE_OPENING.indexOf(before) >= 0 || isMark(before)) && !isSpace(after);
        boolean mayClose = !isSpace(before) && (isSpace(after) || AFTER_CLOSING.indexOf(after) >= 0 || isMark(after));
        if (mayOpen != mayClose && !(mayOpen && CLOSING.indexOf(c) >= 0 && isMark(before))) {
            return mayOpen ? Leaning.OPENS : Leaning.CLOSES;
        }
        if (OPENING.indexOf(c) >= 0 || c == '`') {
            return Leaning.OPENS;
        }
        return CLOSING.indexOf(c) >= 0 || c == '’' ? Leaning.CLOSES : Leaning.EITHER;
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
