package org.parallax.evaluate;

import java.util.List;
import java.util.function.Function;

/**
 * Counts behind precision, recall and their harmonic mean.
 *
 * @param right what was told and is right
 * @param told all that was told
 * @param gold all that there was to tell
 */
public record Hits(int right, int told, int gold) {

    public static final Hits NONE = new Hits(0, 0, 0);

    public Hits plus(Hits other) {
        return new Hits(right + other.right, told + other.told, gold + other.gold);
    }

    /** In per cent; 0 if nothing was told. */
    public double precision() {
        return told == 0 ? 0 : 100.0 * right / told;
    }

    /** In per cent; 0 if there was nothing to tell. */
    public double recall() {
        return gold == 0 ? 0 : 100.0 * right / gold;
    }

    /** The harmonic mean of both, in per cent. */
    public double f1() {
        return told + gold == 0 ? 0 : 200.0 * right / (told + gold);
    }

    /** The sum over parts. */
    static <T> Hits sum(List<T> parts, Function<T, Hits> hits) {
        return parts.stream().map(hits).reduce(NONE, Hits::plus);
    }

    /** F1 over parts with its interval. */
    static <T> Report.Figure f1(String name, List<T> parts, Function<T, Hits> hits) {
        return Report.Figure.percent(
                name,
                sum(parts, hits).f1(),
                Bootstrap.interval(parts, drawn -> sum(drawn, hits).f1()));
    }
}
