package org.parallax.resolve;

import java.util.Arrays;

/**
 * Remembers for each group the later group that is nearest to it, so that after two groups were joined only what they touched
 * is looked at again: the merging of n things takes time as n² and not as n³. Of equal pairs the first in order is nearest.
 */
final class Nearest {

    private static final int NONE = -1;
    private static final int GONE = -2;

    private final double[][] average;
    private final double cut;
    private final int[] partners;

    /**
     * @param average the average score of each two groups, kept current by the caller
     * @param cut pairs below this are not near
     */
    Nearest(double[][] average, double cut) {
        this.average = average;
        this.cut = cut;
        partners = new int[average.length];
        Arrays.setAll(partners, group -> NONE);
        Arrays.setAll(partners, this::search);
    }

    /** The earlier group of the nearest pair, or a negative number if no pair is left that reaches the cut. */
    int first() {
        int first = NONE;
        for (int group = 0; group < partners.length; group++) {
            if (partners[group] >= 0 && (first < 0 || near(group) > near(first))) {
                first = group;
            }
        }
        return first;
    }

    int partner(int group) {
        return partners[group];
    }

    /** Takes up that the averages of a group are new, as another one was joined to it. */
    void joined(int into, int from) {
        partners[from] = GONE;
        for (int group = 0; group < from; group++) {
            int partner = partners[group];
            if (group == into || partner == into || partner == from) {
                partners[group] = search(group);
            } else if (partner != GONE && group < into && isNearer(group, into)) {
                partners[group] = into;
            }
        }
    }

    private double near(int group) {
        return average[group][partners[group]];
    }

    private boolean isNearer(int group, int other) {
        double score = average[group][other];
        int partner = partners[group];
        return partner == NONE
                ? score >= cut
                : score > average[group][partner] || (score == average[group][partner] && other < partner);
    }

    private int search(int group) {
        int best = NONE;
        for (int other = group + 1; other < partners.length; other++) {
            boolean reaches = partners[other] != GONE && average[group][other] >= cut;
            if (reaches && (best == NONE || average[group][other] > average[group][best])) {
                best = other;
            }
        }
        return best;
    }
}
