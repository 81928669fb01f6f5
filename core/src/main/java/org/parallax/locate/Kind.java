package org.parallax.locate;

import java.util.Arrays;
import java.util.Locale;

/** What sort of place a gazetteer entry is, with the precision that naming it gives. */
enum Kind {
    CONTINENT("region", 3000),
    /** A part of the world or of a country without offices of its own: the Middle East, the Donbas. */
    REGION("region", 150),
    COUNTRY("country", 300),
    ADMIN1("admin1", 80),
    /** A district, county or rayon: second level, or a first level as small as one. */
    DISTRICT("district", 25),
    CITY("city", 10),
    TOWN("city", 5),
    VILLAGE("village", 2),
    /** A quarter of a city, or a camp. */
    QUARTER("village", 3),
    SEA("region", 400),
    STRAIT("region", 40),
    WATER("region", 40),
    MOUNTAIN("point", 10),
    ISLAND("district", 15),
    /** A crossing, post, base, plant, pass, dam or airport. */
    SITE("point", 2);

    private final String precision;
    private final double radiusKm;

    Kind(String precision, double radiusKm) {
        this.precision = precision;
        this.radiusKm = radiusKm;
    }

    /** The kind of that label. */
    static Kind labelled(String label) {
        return Arrays.stream(values())
                .filter(kind -> kind.label().equals(label))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such kind: " + label));
    }

    String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    String precision() {
        return precision;
    }

    /** A usual radius, where the entry has none of its own. */
    double radiusKm() {
        return radiusKm;
    }

    boolean isSettlement() {
        return this == CITY || this == TOWN || this == VILLAGE || this == QUARTER;
    }

    boolean isDivision() {
        return this == ADMIN1 || this == DISTRICT;
    }

    /** Whether it is so large that an event "in" it is hardly placed. */
    boolean isWide() {
        return this == CONTINENT || this == COUNTRY || this == REGION || this == SEA;
    }
}
