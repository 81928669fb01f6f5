package org.parallax.evaluate;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parallax.model.Span;

/** A text as the scorer of attributions sees it: its words by number, what stands in double quotes, and marks at edges. */
final class Letters {

    private static final String EDGE = " \t\r\n\u00a0\"'“”‘’`.,;:!?-–—…[]()";

    private final int[] points;
    /** For every code point the number of its word, or -1. */
    private final int[] words;

    private final boolean[] quoted;

    Letters(String text) {
        points = text.codePoints().toArray();
        words = new int[points.length];
        quoted = new boolean[points.length];
        boolean inside = false;
        int word = -1;
        for (int i = 0; i < points.length; i++) {
            boolean letter = letter(points[i]);
            word += letter && (i == 0 || !letter(points[i - 1])) ? 1 : 0;
            words[i] = letter ? word : -1;
            inside = inside(inside, points[i]);
            quoted[i] = inside;
        }
    }

    private static boolean letter(int point) {
        return point == '_' || Character.isLetterOrDigit(point);
    }

    /** A quotation ends with its line. */
    private static boolean inside(boolean inside, int point) {
        return switch (point) {
            case '\n', '”' -> false;
            case '“' -> true;
            case '"' -> !inside;
            default -> inside;
        };
    }

    /** The span without marks and white space at its edges; none if nothing is left. */
    Optional<Span> trimmed(Span span) {
        int start = span.start();
        int end = Math.min(span.end(), points.length);
        while (start < end && EDGE.indexOf(points[start]) >= 0) {
            start++;
        }
        while (end > start && EDGE.indexOf(points[end - 1]) >= 0) {
            end--;
        }
        return start < end ? Optional.of(new Span(start, end)) : Optional.empty();
    }

    /** The numbers of the words that some of the spans touch. */
    Set<Integer> words(List<Span> spans) {
        Set<Integer> found = new HashSet<>();
        for (Span span : spans) {
            for (int i = span.start(); i < Math.min(span.end(), points.length); i++) {
                if (words[i] >= 0) {
                    found.add(words[i]);
                }
            }
        }
        return found;
    }

    /** Whether any letter of the spans stands in double quotes. */
    boolean anyQuoted(List<Span> spans) {
        return spans.stream().anyMatch(span -> {
            for (int i = span.start(); i < Math.min(span.end(), points.length); i++) {
                if (quoted[i] && Character.isLetterOrDigit(points[i])) {
                    return true;
                }
            }
            return false;
        });
    }
}
