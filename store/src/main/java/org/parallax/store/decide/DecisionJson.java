package org.parallax.store.decide;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parallax.model.DocumentId;
import org.parallax.model.Party;
import org.parallax.model.Span;
import org.parallax.store.decide.Decision.Accept;
import org.parallax.store.decide.Decision.Correct;
import org.parallax.store.decide.Decision.Field;
import org.parallax.store.decide.Decision.MarkSensitive;
import org.parallax.store.decide.Decision.Merge;
import org.parallax.store.decide.Decision.Split;
import org.parallax.store.decide.Decision.Undo;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Decisions as JSON, always in the same order of fields. Thread-safe. */
public final class DecisionJson {

    private DecisionJson() {}

    /** Writes a decision into an object. */
    public static void write(Decision decision, ObjectNode into) {
        into.put("kind", kind(decision));
        if (decision instanceof Undo undo) {
            into.put("decision", undo.decision());
            return;
        }
        anchors(decision.on(), into.putArray("on"));
        if (decision instanceof Correct correct) {
            into.put("point", correct.field().point());
            into.put(
                    "party",
                    correct.field().party() == null
                            ? null
                            : correct.field().party().code());
            into.put("value", correct.value());
        }
    }

    /** What sort of decision it is: accept, correct, merge, split, mark-sensitive or undo. */
    public static String kind(Decision decision) {
        if (decision instanceof Accept) {
            return "accept";
        }
        if (decision instanceof Correct) {
            return "correct";
        }
        if (decision instanceof Merge) {
            return "merge";
        }
        if (decision instanceof Split) {
            return "split";
        }
        return decision instanceof MarkSensitive ? "mark-sensitive" : "undo";
    }

    private static void anchors(List<Anchor> anchors, ArrayNode into) {
        anchors.forEach(anchor -> into.addObject()
                .put("document", anchor.document().value())
                .put("start", anchor.trigger().start())
                .put("end", anchor.trigger().end()));
    }

    /** Reads a decision back. */
    public static Decision read(JsonNode node) {
        String kind = node.path("kind").asString();
        return switch (kind) {
            case "accept" -> new Accept(anchors(node));
            case "correct" ->
                new Correct(anchors(node), field(node), node.path("value").asString());
            case "merge" -> new Merge(anchors(node));
            case "split" -> new Split(anchors(node));
            case "mark-sensitive" -> new MarkSensitive(anchors(node));
            case "undo" -> new Undo(node.path("decision").asLong());
            default -> throw new IllegalArgumentException("no such decision: " + kind);
        };
    }

    private static Field field(JsonNode node) {
        String party = text(node, "party");
        return new Field(text(node, "point"), party == null ? null : new Party(party));
    }

    private static @Nullable String text(JsonNode node, String name) {
        JsonNode value = node.path(name);
        return value.isString() ? value.asString() : null;
    }

    private static List<Anchor> anchors(JsonNode node) {
        List<Anchor> anchors = new ArrayList<>();
        for (JsonNode each : node.path("on")) {
            anchors.add(new Anchor(
                    new DocumentId(each.path("document").asString()),
                    new Span(each.path("start").asInt(), each.path("end").asInt())));
        }
        return anchors;
    }
}
