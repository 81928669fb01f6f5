package org.parallax.export;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.parallax.model.Party;
import org.parallax.model.Provenance;
import org.parallax.model.Span;
import org.parallax.model.TokenRef;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The small pieces that all lines are made of. An absent value leaves no field behind. */
final class Json {

    private Json() {}

    static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    static ArrayNode span(Span span) {
        return pair(span.start(), span.end());
    }

    static ArrayNode token(TokenRef token) {
        return pair(token.sentence(), token.token());
    }

    private static ArrayNode pair(int first, int second) {
        return JsonNodeFactory.instance.arrayNode().add(first).add(second);
    }

    static <T> ArrayNode array(List<T> values, Function<T, JsonNode> node) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        values.forEach(value -> array.add(node.apply(value)));
        return array;
    }

    static ArrayNode spans(List<Span> spans) {
        return array(spans, Json::span);
    }

    static ArrayNode names(List<?> names) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        names.forEach(name -> array.add(name.toString()));
        return array;
    }

    static void put(ObjectNode node, String field, @Nullable Object value) {
        if (value != null) {
            node.put(field, value.toString());
        }
    }

    static void put(ObjectNode node, String field, @Nullable Double value) {
        if (value != null) {
            node.put(field, value);
        }
    }

    static void put(ObjectNode node, String field, @Nullable Integer value) {
        if (value != null) {
            node.put(field, value);
        }
    }

    static void put(ObjectNode node, String field, ArrayNode values) {
        if (!values.isEmpty()) {
            node.set(field, values);
        }
    }

    /** A field whose null says something. */
    static void putOrNull(ObjectNode node, String field, @Nullable Object value) {
        node.put(field, value == null ? null : value.toString());
    }

    static void put(ObjectNode node, String field, @Nullable Party party) {
        put(node, field, party == null ? null : (Object) party.code());
    }

    /** The rule; the step too where it is not the one that usually makes such values. */
    static void put(ObjectNode node, Provenance provenance, String usualStep) {
        node.put("rule", provenance.rule());
        if (!provenance.step().equals(usualStep)) {
            node.put("step", provenance.step());
        }
    }
}
