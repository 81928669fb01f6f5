package org.parallax.attribute;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.parallax.attribute.SpanPicker.Choice;
import org.parallax.attribute.SpanPicker.Option;
import org.parallax.attribute.SpanPicker.Place;
import org.parallax.attribute.SpanPicker.Stretch;

/**
 * Learns the weights of the {@link SpanPicker}: gradient steps on the likelihood of the true source among all, and of the true contents
 * among those that come near. For one thread; the same cues in the same order give the same weights.
 */
final class SpanLearner {

    private static final int ROUNDS = 6;
    private static final double FIRST_STEP = 0.02;
    private static final double PULL = 0.00001;
    /** Gradients below this are not worth a step. */
    private static final double SMALL = 0.002;

    private final Weights weights = new Weights();
    private final SpanPicker picker = new SpanPicker(weights);
    private final List<Cue> cues = new ArrayList<>();

    private record Cue(Place place, Choice gold) {}

    /** Takes a cue with its true spans. */
    void add(Place place, Choice gold) {
        cues.add(new Cue(place, gold));
    }

    Weights learn() {
        List<Cue> order = new ArrayList<>(cues);
        long step = 0;
        for (int round = 0; round < ROUNDS; round++) {
            Collections.shuffle(order, new Random(round));
            for (Cue cue : order) {
                double rate = FIRST_STEP / (1 + 0.5 * step++ / cues.size());
                weights.shrink(1 - rate * PULL);
                learn(cue.place(), cue.gold(), rate);
            }
        }
        weights.settle();
        return weights;
    }

    private void learn(Place place, Choice gold, double rate) {
        List<Option<Stretch>> sources = picker.sources(place);
        Stretch source = Stretches.nearest(Stretches.sources(place), gold.source());
        if (source != null) {
            climb(sources, source, rate);
        }
        Stretch given = source == null ? SpanPicker.best(sources).answer() : source;
        Stretch before = Stretches.nearest(Stretches.contents(place, true), gold.before());
        Stretch after = Stretches.nearest(Stretches.contents(place, false), gold.after());
        Choice target =
                new Choice(given, before == null ? Stretch.NOTHING : before, after == null ? Stretch.NOTHING : after);
        climb(picker.contents(place, given, target), target, rate);
    }

    private <T> void climb(List<Option<T>> options, T target, double rate) {
        double top = SpanPicker.best(options).score();
        double all = 0;
        for (Option<T> option : options) {
            all += StrictMath.exp(option.score() - top);
        }
        for (Option<T> option : options) {
            double share = StrictMath.exp(option.score() - top) / all;
            double gradient = (option.answer().equals(target) ? 1 : 0) - share;
            if (Math.abs(gradient) > SMALL) {
                weights.move(option.features(), 0, rate * gradient);
            }
        }
    }
}
