package org.parallax.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parallax.model.CodedDocument;
import org.parallax.model.Event;
import org.parallax.model.Place;
import org.parallax.model.Place.Located;

/**
 * Where a claim puts its happening.
 *
 * @param name as written, in lower case
 * @param entry the gazetteer entry, or null if it is not on the map
 */
record Where(String name, @Nullable Located entry, boolean inside) {

    /** Beyond this radius a place says too little to tell two happenings apart. */
    private static final double PRECISE_KM = 15;

    private static final Set<String> INSIDE = Set.of("in", "of", "at", "to");

    static List<Where> of(CodedDocument document, Event event) {
        List<Where> found = new ArrayList<>();
        for (Place place : document.places()) {
            if (event.setting().places().contains(place.id())) {
                found.add(of(place));
            }
        }
        return List.copyOf(found);
    }

    private static Where of(Place place) {
        return new Where(
                place.name().toLowerCase(Locale.ROOT),
                place.resolution().located(),
                INSIDE.contains(place.relation().kind()));
    }

    boolean isCountry() {
        return entry != null && entry.point().radiusKm() > 150;
    }

    boolean isPrecise() {
        return entry != null && inside && entry.point().radiusKm() <= PRECISE_KM;
    }

    boolean same(Where other) {
        if (entry == null || other.entry == null) {
            return name.equals(other.name);
        }
        return entry.source().equals(other.entry.source());
    }

    /** Kilometres between the edges of two places; 0 where they touch, overlap or are not both on the map. */
    double gapKm(Where other) {
        if (entry == null || other.entry == null) {
            return 0;
        }
        double centres = kilometres(entry.point(), other.entry.point());
        return Math.max(
                0, centres - entry.point().radiusKm() - other.entry.point().radiusKm());
    }

    boolean bothOnMap(Where other) {
        return entry != null && other.entry != null;
    }

    private static double kilometres(Place.Point one, Place.Point other) {
        double latitude = Math.toRadians(other.latitude() - one.latitude());
        double longitude = Math.toRadians(other.longitude() - one.longitude());
        double a = Math.pow(Math.sin(latitude / 2), 2)
                + Math.cos(Math.toRadians(one.latitude()))
                        * Math.cos(Math.toRadians(other.latitude()))
                        * Math.pow(Math.sin(longitude / 2), 2);
        return 2 * 6371.0 * Math.asin(Math.min(1, Math.sqrt(a)));
    }
}
