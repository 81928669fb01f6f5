package org.parallax.code;

import org.parallax.model.Event;
import org.parallax.model.EventCode;
import org.parallax.model.EventId;
import org.parallax.model.Provenance;

/** An event before it has its number. */
record Draft(
        Event.Trigger trigger,
        EventCode code,
        Event.Roles roles,
        Event.Setting setting,
        Event.Standing standing,
        String rule) {

    Draft with(Event.Roles changed) {
        return new Draft(trigger, code, changed, setting, standing, rule);
    }

    boolean hasParty() {
        return !roles.actors().isEmpty() || !roles.recipients().isEmpty();
    }

    Event numbered(EventId id) {
        return new Event(id, trigger, code, roles, setting, standing, new Provenance("code", rule));
    }
}
