package org.parallax.export;

import org.parallax.model.Count;
import org.parallax.model.Event;
import org.parallax.model.EventCode;
import org.parallax.model.Participant;
import org.parallax.model.Span;
import tools.jackson.databind.node.ObjectNode;

/** One coded event as JSON. */
final class EventJson {

    private EventJson() {}

    static ObjectNode node(Event event) {
        ObjectNode node = Json.object();
        node.put("id", event.id().value());
        node.set("trigger", Json.span(event.trigger().span()));
        node.put("lemma", event.trigger().lemma());
        node.set("head", Json.token(event.trigger().head()));
        code(node, event.code());
        Json.put(node, "actor", Json.array(event.roles().actors(), EventJson::participant));
        Json.put(node, "recipient", Json.array(event.roles().recipients(), EventJson::participant));
        setting(node, event.setting());
        standing(node, event.standing());
        Json.put(node, event.provenance(), "code");
        return node;
    }

    private static void code(ObjectNode node, EventCode code) {
        Json.put(node, "type", code.type() == null ? null : (Object) code.type().name());
        Json.put(node, "mode", code.mode());
        Json.put(node, "contexts", Json.names(code.contexts()));
        Json.put(node, "cameo", code.cameo());
        Json.put(node, "goldstein", code.goldstein());
    }

    private static void setting(ObjectNode node, Event.Setting setting) {
        Json.put(node, "place", Json.names(setting.places()));
        Json.put(node, "time", Json.names(setting.times()));
        Json.put(node, "counts", Json.array(setting.counts(), EventJson::count));
        Json.put(node, "purpose", Json.array(setting.purposes(), EventJson::words));
        Json.put(node, "means", Json.array(setting.means(), EventJson::words));
    }

    static void standing(ObjectNode node, Event.Standing standing) {
        node.put("factuality", standing.factuality().label());
        Json.putOrNull(node, "attribution", standing.attribution());
    }

    private static ObjectNode participant(Participant participant) {
        ObjectNode node = Json.object();
        Json.put(node, "id", participant.actor());
        node.set("span", Json.span(participant.span()));
        return node;
    }

    private static ObjectNode count(Count count) {
        ObjectNode node = Json.object();
        node.put("what", count.what());
        Json.put(node, "whose", count.whose());
        node.put("low", count.low());
        Json.put(node, "high", count.high());
        node.set("span", Json.span(count.span()));
        return node;
    }

    private static ObjectNode words(Span span) {
        ObjectNode node = Json.object();
        node.set("span", Json.span(span));
        return node;
    }
}
