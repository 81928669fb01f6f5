package org.parallax.resolve;

import java.util.ArrayList;
import java.util.List;
import org.parallax.model.Claim.Part;

/**
 * Joins harm to the act that did it, by the best single reason: "said troops had opened fire. It said a woman was killed by their
 * shell". What others suffered by the act tells nothing against it; another day or another place does.
 */
final class Effects {

    private final List<Sketch> sketches;
    private final AverageLink.Pairs pairs;

    Effects(List<Sketch> sketches, AverageLink.Pairs pairs) {
        this.sketches = sketches;
        this.pairs = pairs;
    }

    /** The groups in order of their first member, each harm with its cause where one is told, the rest as it was grouped. */
    List<List<Integer>> joined(List<List<Integer>> groups) {
        List<List<Integer>> acts = groups.stream()
                .filter(group -> !isHarm(group))
                .map(group -> (List<Integer>) new ArrayList<>(group))
                .toList();
        List<List<Integer>> causes = acts.stream().map(List::copyOf).toList();
        List<List<Integer>> joined = new ArrayList<>(acts);
        for (List<Integer> harm : groups) {
            if (isHarm(harm)) {
                List<Integer> rest = new ArrayList<>();
                for (int each : harm) {
                    int cause = cause(each, causes);
                    (cause < 0 ? rest : acts.get(cause)).add(each);
                }
                joined.add(rest);
            }
        }
        joined.removeIf(List::isEmpty);
        joined.forEach(group -> group.sort(null));
        joined.sort((a, b) -> Integer.compare(a.get(0), b.get(0)));
        return joined;
    }

    private boolean isHarm(List<Integer> group) {
        return group.stream().allMatch(each -> sketches.get(each).is(Part.HARM));
    }

    /** The position of the group of acts that did it, or -1. */
    private int cause(int harm, List<List<Integer>> acts) {
        int best = -1;
        double most = ClaimScorer.LINK - 1;
        for (int i = 0; i < acts.size(); i++) {
            double points = points(harm, acts.get(i));
            if (points > most) {
                most = points;
                best = i;
            }
        }
        return best;
    }

    /** The points of the best pair; none if anything excludes it. */
    private double points(int harm, List<Integer> group) {
        double most = 0;
        for (int act : group) {
            double points = pairs.score(Math.min(harm, act), Math.max(harm, act));
            if (points == Double.NEGATIVE_INFINITY) {
                return 0;
            }
            most = Math.max(most, points);
        }
        return most;
    }
}
