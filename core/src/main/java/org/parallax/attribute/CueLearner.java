package org.parallax.attribute;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Learns the weights of the {@link CueTagger}: gradient steps on the likelihood of each sentence's labels, shorter as time passes, with
 * weights drawn towards nothing. For one thread; the same sentences in the same order give the same weights.
 */
final class CueLearner {

    private static final int LABELS = CueTagger.LABELS;
    private static final int ROUNDS = 12;
    private static final double FIRST_STEP = 0.015;
    private static final double PULL = 0.00001;
    /** A feature must be seen so often to be learned from. */
    private static final int SEEN = 2;
    /** Gradients below this are not worth a step. */
    private static final double SMALL = 0.002;

    private final List<Chain> chains = new ArrayList<>();

    private record Chain(int[][] own, int[][] between, int[] labels) {}

    /** Takes the labelled sentences of a document. */
    void add(Flat flat, int[] rules, int[] labels) {
        CueFeatures features = new CueFeatures(flat, rules);
        for (int from = 0; from < flat.size(); from = flat.end(from) + 1) {
            if (flat.sentences.get(from).parsed()) {
                chains.add(chain(features, labels, from, flat.end(from) + 1));
            }
        }
    }

    private static Chain chain(CueFeatures features, int[] labels, int from, int to) {
        int[][] own = new int[to - from][];
        int[][] between = new int[to - from][];
        int[] known = Arrays.copyOfRange(labels, from, to);
        for (int i = from; i < to; i++) {
            own[i - from] = features.of(i);
            between[i - from] = features.between(i);
            int last = i == from ? CueTagger.OUTSIDE : known[i - from - 1];
            if (!CueTagger.allowed(last, known[i - from])) {
                known[i - from] = CueTagger.FIRST;
            }
        }
        return new Chain(own, between, known);
    }

    Weights learn() {
        Weights weights = new Weights();
        prune();
        List<Chain> order = new ArrayList<>(chains);
        long step = 0;
        for (int round = 0; round < ROUNDS; round++) {
            Collections.shuffle(order, new Random(round));
            for (Chain chain : order) {
                double rate = FIRST_STEP / (1 + 0.5 * step++ / chains.size());
                weights.shrink(1 - rate * PULL);
                climb(weights, chain, rate);
            }
        }
        weights.settle();
        return weights;
    }

    /** Leaves out what was seen too rarely to be learned from. */
    private void prune() {
        byte[] seen = new byte[1 << 24];
        for (Chain chain : chains) {
            for (int[] row : chain.own()) {
                for (int feature : row) {
                    seen[feature >>> 8] = (byte) Math.min(SEEN, seen[feature >>> 8] + 1);
                }
            }
        }
        for (Chain chain : chains) {
            for (int i = 0; i < chain.own().length; i++) {
                chain.own()[i] = Arrays.stream(chain.own()[i])
                        .filter(feature -> seen[feature >>> 8] >= SEEN)
                        .toArray();
            }
        }
    }

    private static void climb(Weights weights, Chain chain, double rate) {
        double[][] ways = ways(weights, chain);
        double[][] ahead = ahead(ways);
        double[][] behind = behind(ways);
        double all = sum(ahead[ahead.length - 1]);
        for (int i = 0; i < ways.length; i++) {
            double[] before = i == 0 ? new double[LABELS] : ahead[i - 1];
            step(weights, chain, i, gradient(chain, i, before, ways[i], behind[i], all), rate);
        }
    }

    /** For every word the score of each pair of labels, the one before it and its own. */
    private static double[][] ways(Weights weights, Chain chain) {
        double[][] ways = new double[chain.labels().length][LABELS * LABELS];
        for (int i = 0; i < ways.length; i++) {
            float[] word = CueTagger.own(weights, chain.own()[i]);
            float[] pair = CueTagger.moves(weights, chain.between()[i]);
            for (int at = 0; at < pair.length; at++) {
                int last = at / LABELS;
                int label = at % LABELS;
                boolean start = i > 0 || last == CueTagger.OUTSIDE;
                boolean allowed = start && CueTagger.allowed(last, label);
                ways[i][at] = allowed ? pair[at] + word[label] : Double.NEGATIVE_INFINITY;
            }
        }
        return ways;
    }

    /** For every word and label, all ways that lead there. */
    private static double[][] ahead(double[][] ways) {
        double[][] ahead = new double[ways.length][LABELS];
        for (int i = 0; i < ways.length; i++) {
            for (int label = 0; label < LABELS; label++) {
                double[] terms = new double[LABELS];
                for (int last = 0; last < LABELS; last++) {
                    terms[last] = (i == 0 ? 0 : ahead[i - 1][last]) + ways[i][last * LABELS + label];
                }
                ahead[i][label] = sum(terms);
            }
        }
        return ahead;
    }

    /** For every word and label, all ways that lead on from there. */
    private static double[][] behind(double[][] ways) {
        double[][] behind = new double[ways.length][LABELS];
        for (int i = ways.length - 2; i >= 0; i--) {
            for (int label = 0; label < LABELS; label++) {
                double[] terms = new double[LABELS];
                for (int next = 0; next < LABELS; next++) {
                    terms[next] = behind[i + 1][next] + ways[i + 1][label * LABELS + next];
                }
                behind[i][label] = sum(terms);
            }
        }
        return behind;
    }

    /** How far each pair of labels at a word is from what is known: one for the true pair, less the pair's likelihood. */
    private static double[] gradient(Chain chain, int i, double[] before, double[] ways, double[] behind, double all) {
        int last = i == 0 ? CueTagger.OUTSIDE : chain.labels()[i - 1];
        double[] gradient = new double[LABELS * LABELS];
        for (int at = 0; at < gradient.length; at++) {
            gradient[at] = -StrictMath.exp(before[at / LABELS] + ways[at] + behind[at % LABELS] - all);
        }
        gradient[last * LABELS + chain.labels()[i]] += 1;
        return gradient;
    }

    private static void step(Weights weights, Chain chain, int i, double[] gradient, double rate) {
        double[] word = new double[LABELS];
        for (int at = 0; at < gradient.length; at++) {
            word[at % LABELS] += gradient[at];
            if (Math.abs(gradient[at]) > SMALL) {
                weights.move(chain.between()[i], LABELS + at, rate * gradient[at]);
            }
        }
        for (int label = 0; label < LABELS; label++) {
            if (Math.abs(word[label]) > SMALL) {
                weights.move(chain.own()[i], label, rate * word[label]);
            }
        }
    }

    /** The logarithm of a sum of exponentials. */
    private static double sum(double[] logs) {
        double top = Double.NEGATIVE_INFINITY;
        for (double log : logs) {
            top = Math.max(top, log);
        }
        if (top == Double.NEGATIVE_INFINITY) {
            return top;
        }
        double sum = 0;
        for (double log : logs) {
            sum += StrictMath.exp(log - top);
        }
        return top + StrictMath.log(sum);
    }
}
