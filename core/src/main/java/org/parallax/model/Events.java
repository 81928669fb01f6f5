package org.parallax.model;

import java.util.List;

/** What a document tells: its events in text order of the triggers, and the assertions about them in text order. */
public record Events(List<Event> events, List<Assertion> assertions) {

    public Events {
        events = List.copyOf(events);
        assertions = List.copyOf(assertions);
    }
}
