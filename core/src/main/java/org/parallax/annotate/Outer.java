package org.parallax.annotate;

/**
 * The network's outer layer with the weights of each action together, for scoring a few actions out of many. Immutable.
 */
final class Outer {

    private final Candidates candidates;
    private final int hiddenSize;
    /** One row of {@link #hiddenSize} weights for each action. */
    private final float[] weights;

    Outer(Network network) {
        this.candidates = new Candidates(network);
        this.hiddenSize = network.hiddenSize;
        this.weights = new float[network.outer.length];
        for (int unit = 0; unit < hiddenSize; unit++) {
            for (int action = 0; action < network.actions; action++) {
                weights[action * hiddenSize + unit] = network.outer[unit * network.actions + action];
            }
        }
    }

    Candidates candidates() {
        return candidates;
    }

    /** Writes the scores of the given actions; the others stay as they are. */
    void score(int[] actions, float[] cubes, float[] scores) {
        int i = 0;
        for (; i + 3 < actions.length; i += 4) {
            four(actions, i, cubes, scores);
        }
        for (; i < actions.length; i++) {
            scores[actions[i]] = one(actions[i] * hiddenSize, cubes);
        }
    }

    /** Four at a time, so that the hidden layer is read once for all and no sum waits for itself. */
    private void four(int[] actions, int i, float[] cubes, float[] scores) {
        int r0 = actions[i] * hiddenSize;
        int r1 = actions[i + 1] * hiddenSize;
        int r2 = actions[i + 2] * hiddenSize;
        int r3 = actions[i + 3] * hiddenSize;
        float s0 = 0;
        float s1 = 0;
        float s2 = 0;
        float s3 = 0;
        for (int unit = 0; unit < cubes.length; unit++) {
            float cube = cubes[unit];
            s0 += cube * weights[r0 + unit];
            s1 += cube * weights[r1 + unit];
            s2 += cube * weights[r2 + unit];
            s3 += cube * weights[r3 + unit];
        }
        scores[actions[i]] = s0;
        scores[actions[i + 1]] = s1;
        scores[actions[i + 2]] = s2;
        scores[actions[i + 3]] = s3;
    }

    private float one(int row, float[] cubes) {
        float even = 0;
        float odd = 0;
        int unit = 0;
        for (; unit + 1 < cubes.length; unit += 2) {
            even += cubes[unit] * weights[row + unit];
            odd += cubes[unit + 1] * weights[row + unit + 1];
        }
        return unit < cubes.length ? even + odd + cubes[unit] * weights[row + unit] : even + odd;
    }
}
