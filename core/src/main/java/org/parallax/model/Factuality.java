package org.parallax.model;

/** FactBank's values of factuality (Saurí and Pustejovsky 2009): how sure a source is, and of which polarity. */
public enum Factuality {
    /** Certain. */
    CT_PLUS("CT+", 3),
    /** Probable. */
    PR_PLUS("PR+", 2),
    /** Possible. */
    PS_PLUS("PS+", 1),
    /** Uncommitted: asked, commanded, conditional, merely reported without a stand. */
    UNCOMMITTED("Uu", 0),
    /** Possibly not. */
    PS_MINUS("PS-", -1),
    /** Probably not. */
    PR_MINUS("PR-", -2),
    /** Certainly not. */
    CT_MINUS("CT-", -3);

    private final String label;
    private final int degree;

    Factuality(String label, int degree) {
        this.label = label;
        this.degree = degree;
    }

    /** The name in the output. */
    public String label() {
        return label;
    }

    /** From -3, certainly not, over 0, uncommitted, to 3, certain. */
    public int degree() {
        return degree;
    }

    /** The same certainty of the opposite. */
    public Factuality negated() {
        return ofDegree(-degree);
    }

    /** At most as sure as the other value, polarity kept. */
    public Factuality weakenedTo(Factuality limit) {
        int bound = Math.abs(limit.degree);
        return Math.abs(degree) <= bound ? this : ofDegree(degree > 0 ? bound : -bound);
    }

    /** Whether the source holds that it happened, surely or probably. */
    public boolean affirms() {
        return degree >= 2;
    }

    /** Whether the source holds that it did not happen, surely or probably. */
    public boolean denies() {
        return degree <= -2;
    }

    /** The value whose degree lies nearest to a number; numbers beyond the ends stand for the ends. */
    public static Factuality nearest(double degree) {
        return ofDegree((int) Math.max(-3, Math.min(3, Math.rint(degree))));
    }

    public static Factuality ofDegree(int degree) {
        for (Factuality value : values()) {
            if (value.degree == degree) {
                return value;
            }
        }
        throw new IllegalArgumentException("not a degree of factuality: " + degree);
    }
}
