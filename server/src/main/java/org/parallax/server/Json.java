package org.parallax.server;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.javalin.http.Context;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** JSON in and out. What is not known is left out. Thread-safe. */
final class Json {

    static final JsonMapper MAPPER = JsonMapper.builder()
            .changeDefaultPropertyInclusion(value -> value.withValueInclusion(JsonInclude.Include.NON_NULL))
            .build();

    private Json() {}

    static String text(Object value) {
        return MAPPER.writeValueAsString(value);
    }

    static void answer(Context context, Object value) {
        context.contentType("application/json").result(text(value));
    }

    /** The body of a request; a problem if it is no JSON object. */
    static JsonNode object(Context context) {
        try {
            JsonNode body = MAPPER.readTree(context.body());
            if (!body.isObject()) {
                throw new Problem(400, "the body must be a JSON object");
            }
            return body;
        } catch (JacksonException e) {
            throw new Problem(400, "the body is not JSON");
        }
    }

    /** A field that must be a string with something in it. */
    static String required(JsonNode body, String field) {
        String value = optional(body, field);
        if (value == null) {
            throw new Problem(400, "the field " + field + " is missing");
        }
        return value;
    }

    /** A string field, or null if it is not there or blank. */
    static @org.jspecify.annotations.Nullable String optional(JsonNode body, String field) {
        JsonNode value = body.path(field);
        if (value.isMissingNode() || value.isNull()) {
            return null;
        }
        if (!value.isString()) {
            throw new Problem(400, "the field " + field + " must be a string");
        }
        return value.asString().isBlank() ? null : value.asString();
    }
}
