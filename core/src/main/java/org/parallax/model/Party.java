package org.parallax.model;

import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.MissingResourceException;
import org.jspecify.annotations.Nullable;

/**
 * The side an actor speaks or acts for: an ISO 3166 alpha-3 code for a state, a CAMEO or PLOVER code for an
 * organisation or armed group that has one, else a stable slug.
 */
public record Party(String code) implements Comparable<Party> {

    /** The document's own voice. */
    public static final Party OUTLET = new Party("OUTLET");

    /** A state in common use that ISO 3166 does not list. */
    private static final String KOSOVO = "XK";

    public Party {
        if (code.isBlank()) {
            throw new IllegalArgumentException("a party needs a code");
        }
    }

    /** The state with an ISO 3166 alpha-2 code, or null if there is none. */
    public static @Nullable Party ofCountry(String alpha2) {
        try {
            Locale country = new Locale.Builder().setRegion(alpha2).build();
            String code = alpha2.equals(KOSOVO) ? KOSOVO + "X" : country.getISO3Country();
            return code.isEmpty() ? null : new Party(code);
        } catch (IllformedLocaleException | MissingResourceException e) {
            return null;
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
