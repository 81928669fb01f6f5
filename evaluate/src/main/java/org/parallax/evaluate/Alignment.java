package org.parallax.evaluate;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;
import org.parallax.model.Document;
import org.parallax.model.Span;

/** How a text as the engine stores it lies over the gold's text when white space differs or a title stands in front. */
public final class Alignment {

    /** For every code point of the engine's text its place in the gold, or -1. */
    private final int[] places;

    private Alignment(int[] places) {
        this.places = places;
    }

    /** None if the texts differ in more than white space and what stands in front or behind. */
    static Optional<Alignment> of(Document document, String gold) {
        int[] told = document.text().value().codePoints().toArray();
        int[] marked = gold.codePoints().toArray();
        int[] places = new int[told.length];
        Arrays.fill(places, -1);
        int from = indexOf(squeezed(marked), squeezed(told));
        if (from < 0) {
            return Optional.empty();
        }
        int[] toldAt = inked(told);
        int[] markedAt = inked(marked);
        for (int i = 0; i < markedAt.length; i++) {
            places[toldAt[from + i]] = markedAt[i];
        }
        return Optional.of(new Alignment(places));
    }

    private static String squeezed(int[] points) {
        StringBuilder squeezed = new StringBuilder();
        for (int at : inked(points)) {
            squeezed.appendCodePoint(points[at]);
        }
        return squeezed.toString();
    }

    private static int indexOf(String marked, String told) {
        int unit = marked.isEmpty() ? -1 : told.indexOf(marked);
        return unit < 0 ? unit : told.codePointCount(0, unit);
    }

    private static int[] inked(int[] points) {
        int[] at = new int[points.length];
        int size = 0;
        for (int i = 0; i < points.length; i++) {
            if (!Character.isWhitespace(points[i]) && !Character.isSpaceChar(points[i])) {
                at[size++] = i;
            }
        }
        return Arrays.copyOf(at, size);
    }

    /** A span of the gold as a span of the engine's text; none if the engine's text lacks it. */
    Optional<Span> inText(Span gold) {
        int[] inside = IntStream.range(0, places.length)
                .filter(at -> gold.contains(places[at]))
                .toArray();
        return inside.length == 0 ? Optional.empty() : Optional.of(new Span(inside[0], inside[inside.length - 1] + 1));
    }

    Optional<Span> inGold(Span span) {
        int[] inside = Arrays.stream(places, span.start(), Math.min(span.end(), places.length))
                .filter(place -> place >= 0)
                .toArray();
        return inside.length == 0 ? Optional.empty() : Optional.of(new Span(inside[0], inside[inside.length - 1] + 1));
    }
}
