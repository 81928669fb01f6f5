package org.parallax.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** The points for and against two things being one, each with its reason; a veto keeps them apart whatever the points. */
final class Score {

    /** One reason, which is put into words only when somebody asks: most pairs are never told. */
    record Reason(int points, Supplier<String> text) {
        @Override
        public String toString() {
            return (points > 0 ? "+" + points : String.valueOf(points)) + " " + text.get();
        }
    }

    private final List<Reason> reasons = new ArrayList<>();
    private final List<Supplier<String>> vetoes = new ArrayList<>();

    /** Adds points with their reason; none for zero. */
    Score add(int points, String reason) {
        return add(points, () -> reason);
    }

    /** The same with words that are made when they are needed. */
    Score add(int points, Supplier<String> reason) {
        if (points != 0) {
            reasons.add(new Reason(points, reason));
        }
        return this;
    }

    Score addIf(boolean holds, int points, String reason) {
        return holds ? add(points, reason) : this;
    }

    Score vetoIf(boolean holds, String reason) {
        return vetoIf(holds, () -> reason);
    }

    Score vetoIf(boolean holds, Supplier<String> reason) {
        if (holds) {
            vetoes.add(reason);
        }
        return this;
    }

    boolean isVetoed() {
        return !vetoes.isEmpty();
    }

    int total() {
        int total = 0;
        for (Reason reason : reasons) {
            total += reason.points();
        }
        return total;
    }

    /** The sum of the points, or negative infinity after a veto. */
    double weight() {
        return isVetoed() ? Double.NEGATIVE_INFINITY : total();
    }

    /** The reasons in a readable line. */
    @Override
    public String toString() {
        List<String> parts = new ArrayList<>();
        vetoes.forEach(veto -> parts.add("never: " + veto.get()));
        reasons.forEach(reason -> parts.add(reason.toString()));
        return total() + " (" + String.join("; ", parts) + ")";
    }
}
