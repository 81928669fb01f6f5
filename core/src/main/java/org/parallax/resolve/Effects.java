package org.parallax.resolve;

import java.util.ArrayList;
import java.util.List;
import org.parallax.model.Claim.Part;

/**
 * Joins harm to the act that the same party tells of beside it: "said that troops had opened fire. It said a woman was killed by their
 * shell". What others tell of the act speaks of other victims and is no reason against it, unless it excludes the harm.
 */
final class Effects {

    /** From this score of a single pair on, an act told beside it is the cause. */
    private static final int CAUSE = 4;

    private final List<Sketch> sketches;
    private final AverageLink.Pairs pairs;

    Effects(List<Sketch> sketches, AverageLink.Pairs pairs) {
        this.sketches = sketches;
        this.pairs = pairs;
    }

    /** The groups in order of their first member, those of harm alone joined to their cause where it is told. */
    List<List<Integer>> joined(List<List<Integer>> groups) {
        List<List<Integer>> joined = new ArrayList<>(groups.stream()
                .filter(group -> !isHarm(group))
                .map(group -> (List<Integer>) new ArrayList<>(group))
                .toList());
        List<List<Integer>> acts = List.copyOf(joined);
        for (List<Integer> harm : groups) {
            if (isHarm(harm)) {
                List<Integer> cause = cause(harm, acts);
                if (cause.isEmpty()) {
                    joined.add(harm);
                } else {
                    cause.addAll(harm);
                }
            }
        }
        joined.forEach(group -> group.sort(null));
        joined.sort((a, b) -> Integer.compare(a.get(0), b.get(0)));
        return joined;
    }

    private boolean isHarm(List<Integer> group) {
        return group.stream().allMatch(each -> sketches.get(each).is(Part.HARM));
    }

    private List<Integer> cause(List<Integer> harm, List<List<Integer>> acts) {
        List<Integer> best = List.of();
        double most = CAUSE - 1;
        for (List<Integer> group : acts) {
            double points = points(harm, group);
            if (points > most) {
                most = points;
                best = group;
            }
        }
        return best;
    }

    /** The points of the best pair that one party tells in two sentences; none if anything excludes it. */
    private double points(List<Integer> harm, List<Integer> group) {
        double most = 0;
        for (int one : harm) {
            for (int other : group) {
                double points = pairs.score(Math.min(one, other), Math.max(one, other));
                if (points == Double.NEGATIVE_INFINITY) {
                    return 0;
                }
                most = areBeside(sketches.get(one), sketches.get(other)) ? Math.max(most, points) : most;
            }
        }
        return most;
    }

    private static boolean areBeside(Sketch harm, Sketch act) {
        return act.is(Part.ACT)
                && Math.abs(harm.line() - act.line()) <= 1
                && harm.claimant().equals(act.claimant());
    }
}
