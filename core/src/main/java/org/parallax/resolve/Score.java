package org.parallax.resolve;

import java.util.ArrayList;
import java.util.List;

/** The points for and against two things being one, each with its reason; a veto keeps them apart whatever the points. */
final class Score {

    /** One reason. */
    record Reason(int points, String text) {
        @Override
        public String toString() {
            return (points > 0 ? "+" + points : String.valueOf(points)) + " " + text;
        }
    }

    private final List<Reason> reasons = new ArrayList<>();
    private final List<String> vetoes = new ArrayList<>();

    /** Adds points with their reason; none for zero. */
    Score add(int points, String reason) {
        if (points != 0) {
            reasons.add(new Reason(points, reason));
        }
        return this;
    }

    Score addIf(boolean holds, int points, String reason) {
        return holds ? add(points, reason) : this;
    }

    Score vetoIf(boolean holds, String reason) {
        if (holds) {
            vetoes.add(reason);
        }
        return this;
    }

    boolean isVetoed() {
        return !vetoes.isEmpty();
    }

    int total() {
        return reasons.stream().mapToInt(Reason::points).sum();
    }

    /** The sum of the points, or negative infinity after a veto. */
    double weight() {
        return isVetoed() ? Double.NEGATIVE_INFINITY : total();
    }

    /** The reasons in a readable line. */
    @Override
    public String toString() {
        List<String> parts = new ArrayList<>();
        vetoes.forEach(veto -> parts.add("never: " + veto));
        reasons.forEach(reason -> parts.add(reason.toString()));
        return total() + " (" + String.join("; ", parts) + ")";
    }
}
