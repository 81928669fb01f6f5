package org.parallax.cli.view;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import java.util.ArrayList;
import java.util.List;

/** Text measured and broken by the columns it takes on a terminal, colours not counted. */
final class Cells {

    private static final int FIRST_WIDE = 0x1100;

    private Cells() {}

    /** The columns that a text takes. */
    static int width(String text) {
        int width = 0;
        boolean colour = false;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int point = text.codePointAt(i);
            if (point == '\u001b') {
                colour = true;
            } else if (colour) {
                colour = point != 'm';
            } else {
                width += width(point);
            }
        }
        return width;
    }

    private static int width(int point) {
        int type = Character.getType(point);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        if (point < FIRST_WIDE) {
            return 1;
        }
        int wide = UCharacter.getIntPropertyValue(point, UProperty.EAST_ASIAN_WIDTH);
        return wide == UCharacter.EastAsianWidth.WIDE || wide == UCharacter.EastAsianWidth.FULLWIDTH ? 2 : 1;
    }

    /** The text in lines of at most the given width, broken at spaces, and inside a word only where it must be. */
    static List<String> wrap(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        int used = 0;
        for (String word : text.split(" ", -1)) {
            int length = width(word);
            if (used > 0 && used + 1 + length > width) {
                lines.add(line.toString());
                line.setLength(0);
                used = 0;
            }
            if (used > 0) {
                line.append(' ');
                used++;
            }
            while (length > width) {
                String head = head(word, width);
                lines.add(head);
                word = word.substring(head.length());
                length = width(word);
            }
            line.append(word);
            used += length;
        }
        lines.add(line.toString());
        return lines;
    }

    private static String head(String word, int width) {
        int end = 0;
        int used = 0;
        while (end < word.length()) {
            int point = word.codePointAt(end);
            used += width(point);
            if (used > width && end > 0) {
                break;
            }
            end += Character.charCount(point);
        }
        return word.substring(0, end);
    }

    /** The text filled up with spaces to the given width. */
    static String pad(String text, int width) {
        return text + " ".repeat(Math.max(0, width - width(text)));
    }

    /**
     * The words of a document on one line: white space is one space, and characters that would steer the terminal or turn
     * the direction of other text are left out.
     */
    static String plain(String words) {
        return inline(words).strip();
    }

    /** The same with the white space at both ends kept. */
    static String inline(String words) {
        return words.replaceAll("\\s+", " ").replaceAll("[\\p{Cc}\\u202a-\\u202e\\u2066-\\u2069]", "");
    }
}
