package org.parallax.export.linked;

import java.util.Collection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** An object under construction that skips what is unknown. Not thread-safe. */
final class Json {

    private static final JsonMapper MAPPER = new JsonMapper();

    private final ObjectNode node = JsonNodeFactory.instance.objectNode();

    /** Puts a value unless it is null, an empty string or an empty optional. */
    Json put(String name, @Nullable Object value) {
        if (value instanceof Optional<?> optional) {
            return put(name, optional.orElse(null));
        }
        if (value instanceof Json json) {
            return put(name, json);
        }
        if (value != null && !value.toString().isEmpty()) {
            scalar(name, value);
        }
        return this;
    }

    private void scalar(String name, Object value) {
        if (value instanceof Double real) {
            node.put(name, real);
        } else if (value instanceof Number number) {
            node.put(name, number.longValue());
        } else if (value instanceof Boolean flag) {
            node.put(name, flag);
        } else {
            node.put(name, value.toString());
        }
    }

    /** Puts an object unless it is empty. */
    private Json put(String name, Json value) {
        if (!value.node.isEmpty()) {
            node.set(name, value.node);
        }
        return this;
    }

    /** Puts a list, also an empty one. */
    Json list(String name, Collection<?> values) {
        ArrayNode list = node.putArray(name);
        values.forEach(value -> add(list, value));
        return this;
    }

    private static void add(ArrayNode list, Object value) {
        if (value instanceof Json json) {
            list.add(json.node);
        } else if (value instanceof Double real) {
            list.add(real);
        } else if (value instanceof Number number) {
            list.add(number.longValue());
        } else {
            list.add(value.toString());
        }
    }

    /** The object on one line. */
    @Override
    public String toString() {
        return MAPPER.writeValueAsString(node);
    }
}
