package org.parallax.model;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A document's text with offsets in Unicode code points.
 *
 * <p>Java strings count UTF-16 units; libraries that do so are translated at their border with {@link #codePoint(int)}
 * and {@link #unit(int)}. For text within the Basic Multilingual Plane both are the identity and cost nothing.
 * Immutable and thread-safe.
 */
public final class Text {

    private final String value;
    private final int length;
    /** UTF-16 offset of every code point and of the end; null where the two counts are the same. */
    private final int @Nullable [] units;

    private Text(String value) {
        this.value = value;
        this.length = value.codePointCount(0, value.length());
        this.units = length == value.length() ? null : unitsOf(value, length);
    }

    public static Text of(String value) {
        return new Text(value);
    }

    private static int[] unitsOf(String value, int length) {
        int[] units = new int[length + 1];
        int unit = 0;
        for (int point = 0; point < length; point++) {
            units[point] = unit;
            unit += Character.charCount(value.codePointAt(unit));
        }
        units[length] = unit;
        return units;
    }

    /** The words at a span. Throws {@link IndexOutOfBoundsException} if the span runs past the end. */
    public String at(Span span) {
        return value.substring(unit(span.start()), unit(span.end()));
    }

    /** The number of code points. */
    public int length() {
        return length;
    }

    /** The UTF-16 offset of a code point offset. */
    public int unit(int codePoint) {
        return units == null ? codePoint : units[codePoint];
    }

    /** The code point offset of a UTF-16 offset; an offset inside a surrogate pair belongs to its code point. */
    public int codePoint(int unit) {
        if (units == null) {
            return unit;
        }
        int found = Arrays.binarySearch(units, unit);
        return found >= 0 ? found : -found - 2;
    }

    /** The span of a UTF-16 range {@code [from, to)}. */
    public Span span(int fromUnit, int toUnit) {
        return new Span(codePoint(fromUnit), codePoint(toUnit));
    }

    /** The text as a Java string. */
    public String value() {
        return value;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Text text && text.value.equals(value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return value;
    }
}
