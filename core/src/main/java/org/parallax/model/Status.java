package org.parallax.model;

/** Where the accounts stand on a point. */
public enum Status {
    /** Two opposing parties say the same and nobody contradicts. */
    AGREED("agreed"),
    /** Parties conflict, deny, or name the same act differently. */
    DISPUTED("disputed"),
    /** One party only speaks to it. */
    ONE_SIDED("one-sided"),
    /** A party was asked or accused and nothing of its answer is in the sources. */
    UNANSWERED("unanswered");

    private final String label;

    Status(String label) {
        this.label = label;
    }

    /** The name in the output. */
    public String label() {
        return label;
    }
}
