package org.parallax.model;

/**
 * The side an actor speaks or acts for: an ISO 3166 alpha-3 code for a state, a CAMEO or PLOVER code for an
 * organisation or armed group that has one, else a stable slug.
 */
public record Party(String code) implements Comparable<Party> {

    /** The document's own voice. */
    public static final Party OUTLET = new Party("OUTLET");

    public Party {
        if (code.isBlank()) {
            throw new IllegalArgumentException("a party needs a code");
        }
    }

    @Override
    public int compareTo(Party other) {
        return code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return code;
    }
}
