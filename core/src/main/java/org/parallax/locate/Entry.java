package org.parallax.locate;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One place of a gazetteer.
 *
 * @param source where it comes from, such as {@code geonames:586268}
 * @param population inhabitants, 0 where unknown
 * @param centre its centre and extent
 * @param parents where it lies
 */
record Entry(String source, String name, Kind kind, long population, Centre centre, Parents parents) {

    /** The centre of a place and how far it reaches around it. */
    record Centre(double latitude, double longitude, double radiusKm) {

        private static final double EARTH_KM = 6371.0;

        /** Great-circle distance in kilometres. */
        double distanceTo(Centre other) {
            double phi = Math.toRadians(latitude);
            double theta = Math.toRadians(other.latitude);
            double across = Math.sin((theta - phi) / 2);
            double along = Math.sin(Math.toRadians(other.longitude - longitude) / 2);
            double haversine = across * across + Math.cos(phi) * Math.cos(theta) * along * along;
            return 2 * EARTH_KM * Math.asin(Math.min(1, Math.sqrt(haversine)));
        }
    }

    /**
     * Where a place lies.
     *
     * @param country ISO 3166 alpha-2, or null
     * @param admin1 the name of the first-level division, or null
     * @param admin2 the name of the second-level division, or null
     * @param area the contested area it belongs to, as named in {@code control.tsv}, or null
     * @param claims further states that claim it, ISO 3166 alpha-2
     */
    record Parents(
            @Nullable String country,
            @Nullable String admin1,
            @Nullable String admin2,
            @Nullable String area,
            List<String> claims) {
        Parents {
            claims = List.copyOf(claims);
        }

        static Parents of(@Nullable String country, @Nullable String admin1, @Nullable String admin2) {
            return new Parents(country, admin1, admin2, null, List.of());
        }
    }

    double distanceTo(Entry other) {
        return centre.distanceTo(other.centre);
    }
}
