package org.parallax.reconcile;

/** How one party's value stands to another's. */
enum Relation {
    EQUAL("the same"),
    /** One lies within the other: a village in its district, six in at least five. */
    REFINES("one narrows the other"),
    /** They can both be true and do not say the same. */
    COMPATIBLE("both can be true"),
    CONFLICTS("they exclude each other"),
    /** The same act under another name. */
    RELABELS("the same act under another name"),
    /** One holds what the other denies. */
    DENIES("one denies what the other holds");

    private final String words;

    Relation(String words) {
        this.words = words;
    }

    /** Whether two parties that stand so to each other agree. */
    boolean agrees() {
        return this == EQUAL || this == REFINES;
    }

    /** Whether it makes a point disputed. */
    boolean disputes() {
        return this == CONFLICTS || this == RELABELS || this == DENIES;
    }

    @Override
    public String toString() {
        return words;
    }
}
