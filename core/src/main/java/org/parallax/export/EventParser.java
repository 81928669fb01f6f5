package org.parallax.export;

import org.parallax.model.ActorId;
import org.parallax.model.Count;
import org.parallax.model.Event;
import org.parallax.model.EventCode;
import org.parallax.model.EventId;
import org.parallax.model.Participant;
import org.parallax.model.PlaceId;
import org.parallax.model.PloverType;
import org.parallax.model.Span;
import org.parallax.model.TimeId;
import tools.jackson.databind.JsonNode;

/** One coded event read back from JSON; the mirror of {@link EventJson}. */
final class EventParser {

    private EventParser() {}

    static Event event(JsonNode node) {
        return new Event(
                new EventId(Parse.text(node, "id")),
                new Event.Trigger(
                        Parse.text(node, "lemma"), Parse.span(node.path("trigger")), Parse.token(node.path("head"))),
                code(node),
                new Event.Roles(
                        Parse.list(node.path("actor"), EventParser::participant),
                        Parse.list(node.path("recipient"), EventParser::participant)),
                setting(node),
                standing(node),
                Parse.provenance(node, "code"));
    }

    private static EventCode code(JsonNode node) {
        return new EventCode(
                Parse.optional(node, "type", type -> Parse.constant(PloverType.class, type)),
                Parse.textOrNull(node, "mode"),
                Parse.list(node.path("contexts"), JsonNode::asString),
                Parse.textOrNull(node, "cameo"),
                Parse.decimal(node, "goldstein"));
    }

    private static Event.Setting setting(JsonNode node) {
        return new Event.Setting(
                Parse.list(node.path("place"), id -> new PlaceId(id.asString())),
                Parse.list(node.path("time"), id -> new TimeId(id.asString())),
                Parse.list(node.path("counts"), EventParser::count),
                Parse.list(node.path("purpose"), EventParser::words),
                Parse.list(node.path("means"), EventParser::words));
    }

    static Event.Standing standing(JsonNode node) {
        return new Event.Standing(Parse.factuality(node), Parse.attribution(node));
    }

    private static Participant participant(JsonNode node) {
        return new Participant(Parse.optional(node, "id", ActorId::new), words(node));
    }

    private static Count count(JsonNode node) {
        return new Count(
                Parse.text(node, "what"),
                Parse.party(node, "whose"),
                node.path("low").asInt(),
                Parse.whole(node, "high"),
                words(node));
    }

    private static Span words(JsonNode node) {
        return Parse.span(node.path("span"));
    }
}
