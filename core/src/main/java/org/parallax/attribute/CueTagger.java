package org.parallax.attribute;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.parallax.model.Token;

/**
 * Finds cues: labels every word as outside, first word or further word of a cue. A linear-chain conditional random field, decoded
 * sentence by sentence.
 */
final class CueTagger {

    static final int OUTSIDE = 0;
    static final int FIRST = 1;
    static final int FURTHER = 2;
    static final int LABELS = 3;

    private final Weights weights;
    private final float eager;

    /** For one thread. */
    CueTagger(Weights weights, float eager) {
        this.weights = weights;
        this.eager = eager;
    }

    /** The label of every token. */
    int[] tag(Flat flat, int[] rules) {
        CueFeatures features = new CueFeatures(flat, rules);
        int[] labels = new int[flat.size()];
        int from = 0;
        while (from < flat.size()) {
            int to = flat.end(from) + 1;
            if (flat.sentences.get(from).parsed()) {
                decode(features, labels, from, to);
            }
            from = to;
        }
        return labels;
    }

    /** The likeliest labels of a sentence, by dynamic programming. */
    private void decode(CueFeatures features, int[] labels, int from, int to) {
        float[] score = {0, Float.NEGATIVE_INFINITY, Float.NEGATIVE_INFINITY};
        int[][] back = new int[to - from][LABELS];
        for (int i = from; i < to; i++) {
            float[] next = own(weights, features.of(i));
            next[FIRST] += eager;
            advance(score, moves(weights, features.between(i)), next, back[i - from]);
            score = next;
        }
        int label = best(score);
        for (int i = to - 1; i >= from; i--) {
            labels[i] = label;
            label = back[i - from][label];
        }
    }

    private static void advance(float[] score, float[] moves, float[] next, int[] back) {
        for (int label = 0; label < LABELS; label++) {
            float top = Float.NEGATIVE_INFINITY;
            for (int last = 0; last < LABELS; last++) {
                float way = score[last] + moves[last * LABELS + label];
                if (allowed(last, label) && way > top) {
                    top = way;
                    back[label] = last;
                }
            }
            next[label] += top;
        }
    }

    private static int best(float[] score) {
        int best = 0;
        for (int label = 1; label < score.length; label++) {
            best = score[label] > score[best] ? label : best;
        }
        return best;
    }

    static boolean allowed(int last, int label) {
        return label != FURTHER || last != OUTSIDE;
    }

    /** What a word alone says for each label. */
    static float[] own(Weights weights, int[] features) {
        float[] scores = new float[LABELS];
        for (int label = 0; label < LABELS; label++) {
            scores[label] = weights.score(features, features.length, label);
        }
        return scores;
    }

    /** What a word says for each pair of labels, the one before it and its own. */
    static float[] moves(Weights weights, int[] features) {
        float[] scores = new float[LABELS * LABELS];
        for (int pair = 0; pair < scores.length; pair++) {
            scores[pair] = weights.score(features, features.length, LABELS + pair);
        }
        return scores;
    }

    /** The cues that labels tell: first and last position of each. */
    static List<int[]> cues(Flat flat, int[] labels) {
        List<int[]> cues = new ArrayList<>();
        for (int i = 0; i < labels.length; i++) {
            if (labels[i] == FIRST) {
                int to = i;
                while (to < flat.end(i) && labels[to + 1] == FURTHER) {
                    to++;
                }
                cues.add(new int[] {i, to});
            }
        }
        return cues;
    }

    /** The rules' word on every token: a number for the rule that takes it for a cue, or 0. */
    static int[] rules(Flat flat, List<Draft> drafts) {
        int[] rules = new int[flat.size()];
        Arrays.fill(rules, 0);
        for (Draft draft : drafts) {
            for (Token token : draft.cue().tokens()) {
                String frame = draft.rule().substring(draft.rule().indexOf('#') + 1);
                rules[flat.first[draft.cue().sentence().index()] + token.index()] =
                        frame.hashCode() * 31 + draft.cue().act().name().hashCode();
            }
        }
        return rules;
    }
}
