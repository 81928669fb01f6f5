package org.parallax.model;

import java.util.Locale;

/**
 * How one incident stands to another.
 *
 * @param other the other incident
 * @param why what made the tie, in a readable line
 */
public record Tie(Kind kind, IncidentId other, String why) {

    /** The sort of tie, read from the incident that holds it to the other one. */
    public enum Kind {
        /** It came out of the other: a release after a capture. */
        FOLLOW_UP,
        /** It is told as an answer to the other. */
        RESPONSE_TO,
        /** It is told as revenge for the other; so a party says. */
        CLAIMED_RETALIATION,
        /** It happened within the other. */
        PART_OF;

        /** The name in the output. */
        public String label() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
