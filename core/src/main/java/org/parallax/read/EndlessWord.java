package org.parallax.read;

/**
 * A run of characters without a space, longer than any word or address in prose: packed data, or a trap for what splits words
 * and takes time by the square of such a run.
 */
final class EndlessWord {

    private static final int LONGEST = 5_000;

    private EndlessWord() {}

    static void refuse(String text) throws Unreadable {
        int run = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            run = Character.isWhitespace(c) || Character.isSpaceChar(c) ? 0 : run + 1;
            if (run > LONGEST) {
                throw new Unreadable("holds more than " + LONGEST + " characters without a space, which no prose does");
            }
        }
    }
}
