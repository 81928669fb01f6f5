package org.parallax.attribute;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Picks for a cue its source and what is said before and after it, by a log-linear model over {@link Stretches}. For one thread. */
final class SpanPicker {

    private static final int BEAM = 6;

    private final Weights weights;
    private final StretchFeatures features = new StretchFeatures();

    SpanPicker(Weights weights) {
        this.weights = weights;
    }

    /** A stretch of tokens; both ends -1 for none. */
    record Stretch(int from, int to) {
        static final Stretch NOTHING = new Stretch(-1, -1);

        boolean none() {
            return from < 0;
        }
    }

    /** What belongs to a cue. */
    record Choice(Stretch source, Stretch before, Stretch after) {}

    /** A cue in its document: first and last position, the word that carries it, and what the rules say of it. */
    record Place(
            Flat flat, int from, int to, int head, @Nullable Choice rules) {}

    /** A possible answer with what tells for it. */
    record Option<T>(T answer, int[] features, float score) {}

    Choice pick(Place place) {
        Stretch source = best(sources(place)).answer();
        return best(contents(place, source, null)).answer();
    }

    List<Option<Stretch>> sources(Place place) {
        return options(Stretches.sources(place), stretch -> features.source(place, stretch));
    }

    /** The likeliest pairs of contents, and the given one. */
    List<Option<Choice>> contents(Place place, Stretch source, @Nullable Choice given) {
        List<Option<Stretch>> before = beam(place, source, true, given == null ? null : given.before());
        List<Option<Stretch>> after = beam(place, source, false, given == null ? null : given.after());
        List<Option<Choice>> pairs = new ArrayList<>();
        for (Option<Stretch> left : before) {
            for (Option<Stretch> right : after) {
                int[] pair = features.pair(place, left.answer(), right.answer());
                float score = left.score() + right.score() + weights.score(pair, pair.length, 0);
                Choice choice = new Choice(source, left.answer(), right.answer());
                pairs.add(new Option<>(choice, joined(left.features(), right.features(), pair), score));
            }
        }
        return pairs;
    }

    private List<Option<Stretch>> beam(Place place, Stretch source, boolean side, @Nullable Stretch given) {
        List<Option<Stretch>> all =
                options(Stretches.contents(place, side), stretch -> features.content(place, source, stretch, side));
        all.sort(Comparator.comparing((Option<Stretch> option) -> option.score(), Comparator.reverseOrder()));
        List<Option<Stretch>> first = new ArrayList<>(all.subList(0, Math.min(BEAM, all.size())));
        if (given != null && first.stream().noneMatch(option -> option.answer().equals(given))) {
            all.stream().filter(option -> option.answer().equals(given)).forEach(first::add);
        }
        return first;
    }

    private List<Option<Stretch>> options(List<Stretch> stretches, Function<Stretch, int[]> extraction) {
        List<Option<Stretch>> options = new ArrayList<>(stretches.size());
        for (Stretch stretch : stretches) {
            int[] row = extraction.apply(stretch);
            options.add(new Option<>(stretch, row, weights.score(row, row.length, 0)));
        }
        return options;
    }

    /** The first of the options that score highest. */
    static <T> Option<T> best(List<Option<T>> options) {
        Option<T> best = options.get(0);
        for (Option<T> option : options) {
            best = option.score() > best.score() ? option : best;
        }
        return best;
    }

    private static int[] joined(int[]... rows) {
        return java.util.Arrays.stream(rows)
                .flatMapToInt(java.util.Arrays::stream)
                .toArray();
    }
}
