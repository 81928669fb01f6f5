package org.parallax.read;

import java.util.regex.Pattern;

/**
 * A line of a text, or several that a hard wrap has cut, without the space around it.
 *
 * @param start UTF-16 offset
 * @param end UTF-16 offset past it
 * @param isTitle whether it is the title that the sender gave
 */
record Line(int start, int end, String words, boolean isTitle) {

    private static final int SENTENCE_LENGTH = 25;
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?…][\"'”’»)\\]]*\\s*$");
    private static final Pattern SENTENCE_BREAK = Pattern.compile("\\p{Ll}{2}[.!?][\"'”’»)]*\\s+[\"'“‘«(]*\\p{Lu}");
    private static final Pattern HEADING = Pattern.compile("^[\\p{Lu}\\p{Nd}][^\"“”«»]*[\\p{L}\\p{Nd})%]$");
    private static final Pattern PERSON =
            Pattern.compile("^\\p{Lu}[\\p{L}'’-]+(?:\\s+(?:\\p{Lu}\\.|\\p{Lu}[\\p{L}'’-]+)){1,3}$");

    int wordCount() {
        return SPACE.split(words.strip()).length;
    }

    /** Whether it ends like a sentence, holds the end of one, or is as long as one. */
    boolean looksLikeProse() {
        int count = wordCount();
        return count >= SENTENCE_LENGTH
                || (count >= 4 && SENTENCE_END.matcher(words).find())
                || SENTENCE_BREAK.matcher(words).find();
    }

    /** Whether it starts and ends as headings do: a capital, no full stop, no quotation. */
    boolean looksLikeHeading() {
        return HEADING.matcher(words).matches();
    }

    boolean looksLikePersonalName() {
        return PERSON.matcher(words).matches();
    }
}
