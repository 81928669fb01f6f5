package org.parallax.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.parallax.model.Span;

/** Gold spans and the engine's, joined one to one, those with most in common first. */
final class Overlaps {

    /** A gold span and the engine's span that it met, by their numbers. */
    record Pair(int gold, int told) {}

    private record Option(double common, Pair pair) {}

    private Overlaps() {}

    /** Pairs of spans that share a code point, preferred by the number of shared code points. */
    static List<Pair> most(List<Span> gold, List<Span> told) {
        return pairs(gold, told, both -> gold.get(both.gold()).overlap(told.get(both.told())));
    }

    /** Pairs of spans that share a code point, preferred by the share of the longer one. */
    static List<Pair> closest(List<Span> gold, List<Span> told) {
        return pairs(gold, told, both -> share(gold.get(both.gold()), told.get(both.told())));
    }

    private static double share(Span one, Span other) {
        return (double) one.overlap(other) / Math.max(one.length(), other.length());
    }

    private static List<Pair> pairs(List<Span> gold, List<Span> told, ToDoubleFunction<Pair> common) {
        List<Option> options = new ArrayList<>();
        for (int i = 0; i < gold.size(); i++) {
            for (int j = 0; j < told.size(); j++) {
                if (gold.get(i).overlaps(told.get(j))) {
                    Pair pair = new Pair(i, j);
                    options.add(new Option(common.applyAsDouble(pair), pair));
                }
            }
        }
        options.sort(Comparator.comparingDouble(Option::common)
                .reversed()
                .thenComparing(option -> option.pair().gold())
                .thenComparing(option -> option.pair().told()));
        return oneToOne(options);
    }

    private static List<Pair> oneToOne(List<Option> options) {
        Set<Integer> gold = new HashSet<>();
        Set<Integer> told = new HashSet<>();
        List<Pair> met = new ArrayList<>();
        for (Option option : options) {
            Pair pair = option.pair();
            if (!gold.contains(pair.gold()) && !told.contains(pair.told())) {
                gold.add(pair.gold());
                told.add(pair.told());
                met.add(pair);
            }
        }
        return met;
    }
}
