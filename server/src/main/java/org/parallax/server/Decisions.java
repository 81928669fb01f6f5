package org.parallax.server;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parallax.model.Party;
import org.parallax.model.Span;
import org.parallax.store.Archive;
import org.parallax.store.decide.Anchor;
import org.parallax.store.decide.Decision;
import org.parallax.store.decide.Decision.Field;
import tools.jackson.databind.JsonNode;

/** Decisions as they come in: what is asked for in a request's body. */
final class Decisions {

    private Decisions() {}

    static String kind(Decision decision) {
        if (decision instanceof Decision.Accept) {
            return "accept";
        }
        if (decision instanceof Decision.Correct) {
            return "correct";
        }
        if (decision instanceof Decision.Merge) {
            return "merge";
        }
        if (decision instanceof Decision.Split) {
            return "split";
        }
        return decision instanceof Decision.MarkSensitive ? "mark-sensitive" : "undo";
    }

    static @Nullable Long undone(Decision decision) {
        return decision instanceof Decision.Undo undo ? (Long) undo.decision() : null;
    }

    /** Reads a decision; a problem if a field is missing or wrong. */
    static Decision of(JsonNode body, Archive archive) {
        String kind = Json.required(body, "kind");
        return switch (kind) {
            case "accept" -> new Decision.Accept(anchors(body, archive));
            case "merge" -> merge(body, archive);
            case "split" -> new Decision.Split(events(body, archive));
            case "mark-sensitive" -> new Decision.MarkSensitive(anchors(body, archive));
            case "correct" -> new Decision.Correct(anchors(body, archive), field(body), Json.required(body, "value"));
            case "undo" -> new Decision.Undo(number(body));
            default -> throw new Problem(400, "kind must be accept, correct, merge, split, mark-sensitive or undo");
        };
    }

    private static List<Anchor> anchors(JsonNode body, Archive archive) {
        return anchors(Json.required(body, "incident"), archive);
    }

    private static List<Anchor> anchors(String id, Archive archive) {
        List<Anchor> anchors = archive.anchors(Ids.incident(id));
        if (anchors.isEmpty()) {
            throw new Problem(404, "there is no incident " + id);
        }
        return anchors;
    }

    private static Decision merge(JsonNode body, Archive archive) {
        List<Anchor> both = new ArrayList<>(anchors(body, archive));
        both.addAll(anchors(Json.required(body, "with"), archive));
        return new Decision.Merge(both);
    }

    /** Of an incident's words those that lie in the given documents or start at the given places. */
    private static List<Anchor> events(JsonNode body, Archive archive) {
        List<Anchor> wanted = new ArrayList<>();
        JsonNode events = body.path("events");
        if (!events.isArray() || events.isEmpty()) {
            throw new Problem(400, "events must be a list of {document, span}");
        }
        List<Anchor> all = anchors(body, archive);
        for (JsonNode event : events) {
            JsonNode span = event.path("span");
            if (!span.path(0).isInt()
                    || !span.path(1).isInt()
                    || span.path(1).asInt() <= span.path(0).asInt()) {
                throw new Problem(400, "an event needs a span [start, end]");
            }
            Anchor anchor = new Anchor(
                    Ids.document(Json.required(event, "document")),
                    new Span(Math.max(0, span.path(0).asInt()), span.path(1).asInt()));
            if (!all.contains(anchor)) {
                throw new Problem(400, "the incident has no event there");
            }
            wanted.add(anchor);
        }
        return wanted;
    }

    private static Field field(JsonNode body) {
        String point = Json.optional(body, "point");
        String party = Json.optional(body, "party");
        try {
            return new Field(point, party == null ? null : new Party(party));
        } catch (IllegalArgumentException e) {
            throw new Problem(400, String.valueOf(e.getMessage()));
        }
    }

    private static long number(JsonNode body) {
        JsonNode number = body.path("decision");
        if (!number.isIntegralNumber()) {
            throw new Problem(400, "decision must be the number of a decision");
        }
        return number.asLong();
    }
}
