package org.parallax.annotate;

import java.util.Arrays;

/**
 * Finds the best action of a configuration; keeps the hidden layer from one configuration to the next. Of one thread and
 * one sentence.
 */
final class Scorer {

    /** The relation of the root among the relations. */
    static final int ROOT = 1;
    /** Hidden units that are taken together through the outer layer, so that the scores are loaded and stored less often. */
    private static final int TOGETHER = 4;

    private final Network network;
    private final Products products;
    private final Outer outer;
    private final int[] nulls;
    private final int[] before;
    private final int[] now = new int[Network.FEATURES];
    private final float[] hidden;
    private final float[] cubes;
    private final float[] scores;

    Scorer(Network network, Products products, Outer outer, int[] nulls) {
        this.network = network;
        this.products = products;
        this.outer = outer;
        this.nulls = nulls;
        this.before = nulls.clone();
        this.hidden = products.empty().clone();
        this.cubes = new float[network.hiddenSize];
        this.scores = new float[network.actions];
    }

    int reductions() {
        return network.relations.size() - 1;
    }

    int shift() {
        return 2 * reductions();
    }

    /** The best legal action where two words may be joined: left arcs first, then right arcs, then shift. */
    int best(ParserState state) {
        int[] candidates = outer.candidates().of(state.lowerTag(), state.topTag());
        int end = state.mayShift() ? shift() + 1 : shift();
        if (candidates != null && candidates[0] >= end) {
            candidates = null;
        }
        if (candidates != null && candidates.length == 1) {
            return candidates[0];
        }
        state.features(now);
        sum();
        activate();
        return candidates == null ? bestOfAll(end) : bestOf(candidates, end);
    }

    private int bestOf(int[] candidates, int end) {
        outer.score(candidates, cubes, scores);
        int best = candidates[0];
        for (int action : candidates) {
            if (action < end && scores[action] > scores[best]) {
                best = action;
            }
        }
        return best;
    }

    private int bestOfAll(int end) {
        score();
        int best = -1;
        for (int action = 0; action < end; action++) {
            // Nothing but the root's own child is called root.
            boolean root = action == 0 || action == reductions();
            if (!root && (best < 0 || scores[action] > scores[best])) {
                best = action;
            }
        }
        return best;
    }

    private void sum() {
        int changes = 0;
        int filled = 0;
        for (int feature = 0; feature < now.length; feature++) {
            if (now[feature] != before[feature]) {
                changes += (before[feature] == nulls[feature] ? 0 : 1) + (now[feature] == nulls[feature] ? 0 : 1);
            }
            filled += now[feature] == nulls[feature] ? 0 : 1;
        }
        if (changes > filled) {
            System.arraycopy(products.empty(), 0, hidden, 0, hidden.length);
            System.arraycopy(nulls, 0, before, 0, before.length);
        }
        for (int feature = 0; feature < now.length; feature++) {
            if (now[feature] != before[feature]) {
                replace(feature);
            }
        }
        System.arraycopy(now, 0, before, 0, now.length);
    }

    private void replace(int feature) {
        boolean was = before[feature] != nulls[feature];
        boolean is = now[feature] != nulls[feature];
        if (was && is) {
            exchange(hidden, products.of(feature, before[feature]), products.of(feature, now[feature]));
        } else if (is) {
            Products.add(hidden, products.of(feature, now[feature]));
        } else {
            subtract(hidden, products.of(feature, before[feature]));
        }
    }

    private static void exchange(float[] sum, float[] less, float[] more) {
        for (int i = 0; i < sum.length; i++) {
            sum[i] += more[i] - less[i];
        }
    }

    private static void subtract(float[] sum, float[] less) {
        for (int i = 0; i < sum.length; i++) {
            sum[i] -= less[i];
        }
    }

    private void activate() {
        for (int i = 0; i < cubes.length; i++) {
            cubes[i] = hidden[i] * hidden[i] * hidden[i];
        }
    }

    private void score() {
        Arrays.fill(scores, 0);
        int unit = 0;
        for (; unit + TOGETHER <= cubes.length; unit += TOGETHER) {
            addFour(scores, network.outer, unit * scores.length, scores.length, cubes, unit);
        }
        for (; unit < cubes.length; unit++) {
            for (int action = 0; action < scores.length; action++) {
                scores[action] += cubes[unit] * network.outer[unit * scores.length + action];
            }
        }
    }

    private static void addFour(float[] scores, float[] weights, int row, int width, float[] cubes, int unit) {
        float c0 = cubes[unit];
        float c1 = cubes[unit + 1];
        float c2 = cubes[unit + 2];
        float c3 = cubes[unit + 3];
        int r1 = row + width;
        int r2 = r1 + width;
        int r3 = r2 + width;
        for (int a = 0; a < width; a++) {
            scores[a] += c0 * weights[row + a] + c1 * weights[r1 + a] + c2 * weights[r2 + a] + c3 * weights[r3 + a];
        }
    }
}
