package org.parallax.model;

import java.util.List;
import java.util.Map;

/**
 * The places of a document in text order, and which events happened there.
 *
 * @param ofEvents places by event; an event without a place is absent
 * @param ofAssertions places by position in {@link Events#assertions()}
 */
public record Places(List<Place> places, Map<EventId, List<PlaceId>> ofEvents, Map<Integer, PlaceId> ofAssertions) {

    /** No places. */
    public static final Places NONE = new Places(List.of(), Map.of(), Map.of());

    public Places {
        places = List.copyOf(places);
        ofEvents = Map.copyOf(ofEvents);
        ofAssertions = Map.copyOf(ofAssertions);
    }
}
