package org.parallax.code;

import java.util.List;
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
        String rule,
        List<String> features) {

    Draft {
        features = List.copyOf(features);
    }

    Draft with(List<String> known) {
        return new Draft(trigger, code, roles, setting, standing, rule, known);
    }

    Draft with(Event.Roles changed) {
        return new Draft(trigger, code, changed, setting, standing, rule, features);
    }

    Draft with(Event.Standing changed) {
        return new Draft(trigger, code, roles, setting, changed, rule, features);
    }

    /** Whether it is a public statement or symbolic act, which has a CAMEO code and no PLOVER type. */
    boolean isStatement() {
        return code.type() == null;
    }

    boolean hasParty() {
        return !roles.actors().isEmpty() || !roles.recipients().isEmpty();
    }

    Event numbered(EventId id) {
        return new Event(id, trigger, code, roles, setting, standing, new Provenance("code", rule));
    }
}
