package org.parallax.resolve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Groups things by their pair scores: pairs that reach {@code link} make a graph, and inside each of its connected
 * components groups are merged while their weighted average reaches {@code cut} and no veto stands between them.
 *
 * <p>The result is a function of the set: ties go to the pair that comes first in the given order, which the caller makes
 * a function of content. Weights let fifty copies of one text count as one.
 */
final class AverageLink {

    /** The score of two things by position; negative infinity keeps them apart. */
    @FunctionalInterface
    interface Pairs {
        double score(int one, int other);
    }

    private final Pairs pairs;
    private final double[] weights;
    private final double link;
    private final double cut;

    AverageLink(Pairs pairs, double[] weights, double link, double cut) {
        this.pairs = pairs;
        this.weights = weights.clone();
        this.link = link;
        this.cut = cut;
    }

    /** The groups, each in ascending order, in order of their first member. Edges are the pairs worth a look. */
    List<List<Integer>> groups(Iterable<int[]> edges) {
        int[] component = new int[weights.length];
        Arrays.setAll(component, i -> i);
        for (int[] edge : edges) {
            boolean known = root(component, edge[0]) == root(component, edge[1]);
            if (!known && pairs.score(edge[0], edge[1]) >= link) {
                union(component, edge[0], edge[1]);
            }
        }
        List<List<Integer>> groups = new ArrayList<>();
        for (List<Integer> members : components(component)) {
            groups.addAll(inside(members));
        }
        groups.sort((a, b) -> Integer.compare(a.get(0), b.get(0)));
        return groups;
    }

    private static void union(int[] component, int one, int other) {
        int a = root(component, one);
        int b = root(component, other);
        component[Math.max(a, b)] = Math.min(a, b);
    }

    private static int root(int[] component, int of) {
        int at = of;
        while (component[at] != at) {
            component[at] = component[component[at]];
            at = component[at];
        }
        return at;
    }

    private static List<List<Integer>> components(int[] component) {
        List<List<Integer>> members = new ArrayList<>();
        for (int i = 0; i < component.length; i++) {
            members.add(new ArrayList<>());
        }
        for (int i = 0; i < component.length; i++) {
            members.get(root(component, i)).add(i);
        }
        members.removeIf(List::isEmpty);
        return members;
    }

    private List<List<Integer>> inside(List<Integer> members) {
        int size = members.size();
        double[][] average = new double[size][size];
        for (int a = 0; a < size; a++) {
            for (int b = 0; b < a; b++) {
                average[a][b] = pairs.score(members.get(b), members.get(a));
                average[b][a] = average[a][b];
            }
        }
        return merge(members, average);
    }

    private List<List<Integer>> merge(List<Integer> members, double[][] average) {
        List<List<Integer>> groups = new ArrayList<>();
        members.forEach(member -> groups.add(new ArrayList<>(List.of(member))));
        Nearest nearest = new Nearest(average, cut);
        for (int into = nearest.first(); into >= 0; into = nearest.first()) {
            int from = nearest.partner(into);
            join(groups, average, into, from);
            nearest.joined(into, from);
        }
        groups.removeIf(List::isEmpty);
        groups.forEach(group -> group.sort(null));
        return groups;
    }

    private void join(List<List<Integer>> groups, double[][] average, int into, int from) {
        double one = weight(groups.get(into));
        double other = weight(groups.get(from));
        for (int i = 0; i < average.length; i++) {
            average[into][i] = (average[into][i] * one + average[from][i] * other) / (one + other);
            average[i][into] = average[into][i];
        }
        groups.get(into).addAll(groups.get(from));
        groups.get(from).clear();
    }

    private double weight(List<Integer> group) {
        return group.stream().mapToDouble(member -> weights[member]).sum();
    }
}
