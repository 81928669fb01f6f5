package org.parallax.model;

import java.util.List;
import java.util.Map;

/**
 * The times of a document in text order, and which events happened then.
 *
 * @param ofEvents times by event; an event without a time is absent
 */
public record Times(List<TimeExpression> times, Map<EventId, List<TimeId>> ofEvents) {

    /** No times. */
    public static final Times NONE = new Times(List.of(), Map.of());

    public Times {
        times = List.copyOf(times);
        ofEvents = Map.copyOf(ofEvents);
    }
}
