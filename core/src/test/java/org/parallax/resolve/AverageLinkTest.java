package org.parallax.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class AverageLinkTest {

    private static final double APART = Double.NEGATIVE_INFINITY;

    private static List<List<Integer>> groups(double[][] scores, double cut) {
        double[] weights = new double[scores.length];
        Arrays.fill(weights, 1);
        List<int[]> edges = new ArrayList<>();
        for (int one = 0; one < scores.length; one++) {
            for (int other = one + 1; other < scores.length; other++) {
                edges.add(new int[] {one, other});
            }
        }
        return new AverageLink((one, other) -> scores[one][other], weights, cut, cut).groups(edges);
    }

    @Test
    void the_nearest_two_go_together_first_and_a_veto_keeps_the_third_out() {
        double[][] scores = {{0, 7, 9}, {7, 0, APART}, {9, APART, 0}};

        assertThat(groups(scores, 5)).containsExactly(List.of(0, 2), List.of(1));
    }

    @Test
    void a_chain_breaks_where_the_average_of_both_groups_is_too_low() {
        double[][] scores = {{0, 8, 0, 0}, {8, 0, 6, 0}, {0, 6, 0, 8}, {0, 0, 8, 0}};

        assertThat(groups(scores, 5)).containsExactly(List.of(0, 1), List.of(2, 3));
    }

    @Test
    void of_equal_pairs_the_first_goes_together_first() {
        double[][] scores = {{0, 6, 6}, {6, 0, APART}, {6, APART, 0}};

        assertThat(groups(scores, 5)).containsExactly(List.of(0, 1), List.of(2));
    }

    @Test
    void remembering_the_nearest_gives_the_groups_that_looking_at_all_pairs_gives() {
        long seed = 20261124;
        Random random = new Random(seed);
        for (int round = 0; round < 300; round++) {
            double[][] scores = scores(random, 2 + random.nextInt(14));

            assertThat(groups(scores, 4)).as("seed %d, round %d", seed, round).isEqualTo(byAllPairs(scores, 4));
        }
    }

    private static double[][] scores(Random random, int size) {
        double[][] scores = new double[size][size];
        for (int one = 0; one < size; one++) {
            for (int other = 0; other < one; other++) {
                scores[one][other] = random.nextInt(5) == 0 ? APART : random.nextInt(9);
                scores[other][one] = scores[one][other];
            }
        }
        return scores;
    }

    /** Joins the first of the best pairs of groups until none reaches the cut; the averages are taken anew each time. */
    private static List<List<Integer>> byAllPairs(double[][] scores, double cut) {
        List<List<Integer>> groups = new ArrayList<>();
        for (int i = 0; i < scores.length; i++) {
            groups.add(new ArrayList<>(List.of(i)));
        }
        while (true) {
            int[] best = {};
            double highest = cut;
            for (int a = 0; a < groups.size(); a++) {
                for (int b = a + 1; b < groups.size(); b++) {
                    double average = average(scores, groups.get(a), groups.get(b));
                    if (average > highest + 1e-9 || (best.length == 0 && average >= cut - 1e-9)) {
                        highest = average;
                        best = new int[] {a, b};
                    }
                }
            }
            if (best.length == 0) {
                groups.forEach(group -> group.sort(null));
                return groups;
            }
            groups.get(best[0]).addAll(groups.remove(best[1]));
        }
    }

    private static double average(double[][] scores, List<Integer> one, List<Integer> other) {
        double sum = 0;
        for (int mine : one) {
            for (int yours : other) {
                sum += scores[mine][yours];
            }
        }
        return sum / (one.size() * other.size());
    }
}
