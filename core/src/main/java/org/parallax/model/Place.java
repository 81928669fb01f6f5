package org.parallax.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A place as a document names it, with what it resolves to.
 *
 * @param span the name as written, with the words that tell its kind: "Kalbajar region"
 * @param name the name alone, as written
 * @param relation how the text stands to it: in, near, north of …
 * @param resolution what it resolves to, or why it does not
 */
public record Place(PlaceId id, Span span, String name, Relation relation, Resolution resolution) {

    /**
     * How a text stands to a place.
     *
     * @param kind in, near, north, south, east, west, between, along, border, from, to, road
     * @param kilometres a stated distance, or null
     */
    public record Relation(String kind, @Nullable Double kilometres) {
        public static final Relation IN = new Relation("in", null);
    }

    /** What a place name resolves to. */
    public sealed interface Resolution {
        /** The located place, or null. */
        default @Nullable Located located() {
            return this instanceof Located located ? located : null;
        }
    }

    /**
     * A place on the map.
     *
     * @param source the gazetteer entry, such as {@code geonames:586268}
     * @param kind country, admin1, district, city, village, sea, region …
     * @param area the states and provinces it lies in
     * @param point its centre
     * @param score from 0 to 1
     * @param why the reasons for this choice, readable
     */
    public record Located(String source, String kind, Area area, Point point, double score, String why)
            implements Resolution {}

    /** A name that was recognised as a place and could not be resolved. */
    public record Unlocated(String reason) implements Resolution {}

    /**
     * Administrative parents.
     *
     * @param country ISO 3166 alpha-2, or null
     * @param admin1 the name of the first-level division, or null
     * @param claims further states that claim it, ISO 3166 alpha-2, in alphabetical order
     */
    public record Area(@Nullable String country, @Nullable String admin1, List<String> claims) {
        public Area {
            claims = List.copyOf(claims);
        }
    }

    /**
     * A point with its uncertainty.
     *
     * @param latitude degrees north, WGS84
     * @param longitude degrees east, WGS84
     * @param radiusKm within which the place lies
     * @param precision point, village, city, district, admin1, country, region, unknown
     */
    public record Point(double latitude, double longitude, double radiusKm, String precision) {
        public Point {
            if (Math.abs(latitude) > 90 || Math.abs(longitude) > 180) {
                throw new IllegalArgumentException("not on earth: " + latitude + ", " + longitude);
            }
        }
    }
}
