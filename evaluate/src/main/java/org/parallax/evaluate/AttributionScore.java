package org.parallax.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.parallax.model.Attribution.Wording;
import org.parallax.model.Span;

/**
 * Counts of one document's attributions against gold: fragments that agree to the letter but for marks at their edges, and whole
 * attributions paired one to one, those with most of their content in common first.
 *
 * @param relations right if half of the words in either content are shared, and sources and cues share a word
 * @param indirect the gold attributions without quotation marks, those of them whose content and source were told being right
 */
record AttributionScore(Hits source, Hits cue, Hits content, Hits relations, Hits indirect) {

    private static final double HALF = 0.5;

    static AttributionScore of(String text, List<Wording> gold, List<Wording> told) {
        Letters letters = new Letters(text);
        Map<Integer, Pair> pairs = pairs(letters, gold, told);
        int full = 0;
        int indirect = 0;
        int found = 0;
        for (int i = 0; i < gold.size(); i++) {
            Pair pair = pairs.get(i);
            boolean plain = !letters.anyQuoted(gold.get(i).content());
            boolean source = pair != null && pair.share() >= HALF && sameSource(letters, gold.get(i), pair.told());
            full += source
                            && pair != null
                            && shares(letters, gold.get(i).cue(), pair.told().cue())
                    ? 1
                    : 0;
            indirect += plain ? 1 : 0;
            found += plain && source ? 1 : 0;
        }
        return new AttributionScore(
                exact(letters, gold, told, Wording::source),
                exact(letters, gold, told, Wording::cue),
                exact(letters, gold, told, Wording::content),
                new Hits(full, told.size(), gold.size()),
                new Hits(found, 0, indirect));
    }

    private static Hits exact(
            Letters letters, List<Wording> gold, List<Wording> told, Function<Wording, List<Span>> role) {
        Set<Span> theirs = fragments(letters, gold, role);
        Set<Span> ours = fragments(letters, told, role);
        Set<Span> both = new HashSet<>(theirs);
        both.retainAll(ours);
        return new Hits(both.size(), ours.size(), theirs.size());
    }

    private static Set<Span> fragments(Letters letters, List<Wording> all, Function<Wording, List<Span>> role) {
        Set<Span> fragments = new HashSet<>();
        all.forEach(
                each -> role.apply(each).forEach(span -> letters.trimmed(span).ifPresent(fragments::add)));
        return fragments;
    }

    private record Pair(int gold, int number, double share, Wording told) {}

    private static Map<Integer, Pair> pairs(Letters letters, List<Wording> gold, List<Wording> told) {
        List<Pair> options = new ArrayList<>();
        List<Set<Integer>> ours =
                told.stream().map(each -> letters.words(each.content())).toList();
        for (int i = 0; i < gold.size(); i++) {
            Set<Integer> theirs = letters.words(gold.get(i).content());
            for (int j = 0; j < told.size(); j++) {
                double share = share(theirs, ours.get(j));
                if (share > 0) {
                    options.add(new Pair(i, j, share, told.get(j)));
                }
            }
        }
        options.sort(Comparator.comparingDouble(Pair::share)
                .reversed()
                .thenComparing(Pair::gold)
                .thenComparing(Pair::number));
        Map<Integer, Pair> pairs = new LinkedHashMap<>();
        Set<Integer> used = new HashSet<>();
        for (Pair pair : options) {
            if (!pairs.containsKey(pair.gold()) && used.add(pair.number())) {
                pairs.put(pair.gold(), pair);
            }
        }
        return pairs;
    }

    private static double share(Set<Integer> one, Set<Integer> other) {
        Set<Integer> both = new HashSet<>(one);
        both.retainAll(other);
        return both.isEmpty() ? 0 : (double) both.size() / (one.size() + other.size() - both.size());
    }

    private static boolean sameSource(Letters letters, Wording gold, Wording told) {
        return shares(letters, gold.source(), told.source())
                || (letters.words(gold.source()).isEmpty()
                        && letters.words(told.source()).isEmpty());
    }

    private static boolean shares(Letters letters, List<Span> one, List<Span> other) {
        return share(letters.words(one), letters.words(other)) > 0;
    }
}
