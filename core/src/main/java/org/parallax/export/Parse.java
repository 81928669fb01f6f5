package org.parallax.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.parallax.model.ActorId;
import org.parallax.model.AttributionId;
import org.parallax.model.Factuality;
import org.parallax.model.Party;
import org.parallax.model.Provenance;
import org.parallax.model.Span;
import org.parallax.model.TokenRef;
import tools.jackson.databind.JsonNode;

/** The small pieces that all lines are made of, read back. */
final class Parse {

    private Parse() {}

    static <T> List<T> list(JsonNode array, Function<JsonNode, T> element) {
        List<T> values = new ArrayList<>(array.size());
        for (JsonNode each : array) {
            values.add(element.apply(each));
        }
        return values;
    }

    static Span span(JsonNode pair) {
        return new Span(pair.path(0).asInt(), pair.path(1).asInt());
    }

    static TokenRef token(JsonNode pair) {
        return new TokenRef(pair.path(0).asInt(), pair.path(1).asInt());
    }

    static List<Span> spans(JsonNode array) {
        return list(array, Parse::span);
    }

    static List<ActorId> actors(JsonNode array) {
        return list(array, id -> new ActorId(id.asString()));
    }

    static String text(JsonNode node, String field) {
        String value = textOrNull(node, field);
        if (value == null) {
            throw new IllegalArgumentException("no field \"" + field + "\" in " + node);
        }
        return value;
    }

    static @Nullable String textOrNull(JsonNode node, String field) {
        JsonNode value = node.path(field);
        return value.isMissingNode() || value.isNull() ? null : value.asString();
    }

    static <T> @Nullable T optional(JsonNode node, String field, Function<String, T> make) {
        String value = textOrNull(node, field);
        return value == null ? null : make.apply(value);
    }

    static @Nullable Party party(JsonNode node, String field) {
        return optional(node, field, Party::new);
    }

    static @Nullable AttributionId attribution(JsonNode node) {
        return optional(node, "attribution", AttributionId::new);
    }

    static Factuality factuality(JsonNode node) {
        String label = text(node, "factuality");
        for (Factuality value : Factuality.values()) {
            if (value.label().equals(label)) {
                return value;
            }
        }
        throw new IllegalArgumentException("not a factuality: " + label);
    }

    static Provenance provenance(JsonNode node, String usualStep) {
        String step = textOrNull(node, "step");
        return new Provenance(step == null ? usualStep : step, text(node, "rule"));
    }

    static <E extends Enum<E>> E constant(Class<E> type, String label) {
        return Enum.valueOf(type, label.toUpperCase(Locale.ROOT));
    }

    static @Nullable Double decimal(JsonNode node, String field) {
        JsonNode value = node.path(field);
        return value.isNumber() ? (Double) value.doubleValue() : null;
    }

    static @Nullable Integer whole(JsonNode node, String field) {
        JsonNode value = node.path(field);
        return value.isNumber() ? (Integer) value.intValue() : null;
    }
}
