package org.parallax.read;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a text into lines. Lines that a mail program or a terminal has wrapped are put together again; a title that its
 * sender names and that runs into the text is cut off.
 */
final class Lines {

    private static final int SHORTEST_WRAP = 45;
    private static final int LONGEST_WRAP = 100;

    private Lines() {}

    static List<Line> of(String text, @Nullable String title) {
        List<Line> lines = new ArrayList<>();
        List<Line> paragraph = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int stop = lineEnd(text, start);
            Line line = trimmed(text, start, stop);
            if (line == null) {
                flush(text, paragraph, lines);
            } else {
                paragraph.add(line);
            }
            start = stop + (text.startsWith("\r\n", stop) ? 2 : 1);
        }
        flush(text, paragraph, lines);
        return title == null || lines.isEmpty() ? lines : withTitle(text, lines, title.strip());
    }

    private static int lineEnd(String text, int start) {
        int at = start;
        while (at < text.length() && !isLineBreak(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isLineBreak(char c) {
        return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\u0085' || c == '\f';
    }

    private static @Nullable Line trimmed(String text, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && isSpace(text.charAt(start))) {
            start++;
        }
        while (start < end && isSpace(text.charAt(end - 1))) {
            end--;
        }
        return start == end ? null : new Line(start, end, text.substring(start, end), false);
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF' || c == '\u200B';
    }

    private static void flush(String text, List<Line> paragraph, List<Line> lines) {
        if (isWrapped(paragraph)) {
            int start = paragraph.get(0).start();
            int end = paragraph.get(paragraph.size() - 1).end();
            lines.add(new Line(start, end, text.substring(start, end).replaceAll("\\R", " "), false));
        } else {
            lines.addAll(paragraph);
        }
        paragraph.clear();
    }

    /** Whether lines are of a width and mostly go on in lower case: then the breaks are the wrapper's, not the author's. */
    private static boolean isWrapped(List<Line> paragraph) {
        if (paragraph.size() < 3) {
            return false;
        }
        List<Line> full = paragraph.subList(0, paragraph.size() - 1);
        long inWidth = full.stream()
                .filter(line ->
                        line.words().length() >= SHORTEST_WRAP && line.words().length() <= LONGEST_WRAP)
                .count();
        long goingOn = paragraph.stream()
                .skip(1)
                .filter(line -> Character.isLowerCase(line.words().codePointAt(0)))
                .count();
        return inWidth == full.size() && goingOn * 2 >= full.size();
    }

    private static List<Line> withTitle(String text, List<Line> lines, String title) {
        Line first = lines.get(0);
        int end = first.start() + title.length();
        boolean runsOn = !title.isEmpty()
                && end < first.end()
                && text.regionMatches(true, first.start(), title, 0, title.length());
        return runsOn ? cut(text, lines, end) : lines;
    }

    /** Cuts the first line after the title, unless the words after it show that the title is the start of a sentence. */
    private static List<Line> cut(String text, List<Line> lines, int titleEnd) {
        Line first = lines.get(0);
        boolean stop = ".!?".indexOf(text.charAt(titleEnd)) >= 0;
        int cut = stop ? titleEnd + 1 : titleEnd;
        Line rest = trimmed(text, cut, first.end());
        boolean goesOn = rest == null
                || !isSpace(text.charAt(cut))
                || (!stop && Character.isLowerCase(rest.words().codePointAt(0)));
        if (goesOn) {
            return lines;
        }
        List<Line> split = new ArrayList<>();
        split.add(new Line(first.start(), cut, text.substring(first.start(), cut), true));
        split.add(rest);
        split.addAll(lines.subList(1, lines.size()));
        return split;
    }
}
