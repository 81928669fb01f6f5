package org.parallax.server;

import io.javalin.http.Context;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** The JSON object in a request, checked as the contract says: no other fields, strings that are not too long. */
record Body(JsonNode node) {

    static Body of(Context context, Set<String> fields) {
        if (!context.isJson()) {
            throw new Problem(415, "the body must be application/json");
        }
        Body body = new Body(parsed(context));
        for (String name : body.node.propertyNames()) {
            if (!fields.contains(name)) {
                throw new Problem(
                        400, "there is no field of that name here", name.substring(0, Math.min(80, name.length())));
            }
        }
        return body;
    }

    private static JsonNode parsed(Context context) {
        try {
            JsonNode node = Json.MAPPER.readTree(context.bodyAsBytes());
            if (node == null || !node.isObject()) {
                throw new Problem(400, "the body must be a JSON object");
            }
            return node;
        } catch (JacksonException e) {
            throw new Problem(400, "the body is not JSON");
        }
    }

    String required(String field, int longest) {
        String text = text(field, longest);
        if (text == null) {
            throw Problem.wrong(field, "there and not blank");
        }
        return text;
    }

    String required(String field, int longest, Pattern form) {
        String text = required(field, longest);
        if (!form.matcher(text).matches()) {
            throw Problem.wrong(field, "of the form " + form.pattern());
        }
        return text;
    }

    /** A string, or null if it is not there or blank. */
    @Nullable
    String text(String field, int longest) {
        JsonNode value = node.path(field);
        if (value.isMissingNode() || value.isNull()) {
            return null;
        }
        if (!value.isString()) {
            throw Problem.wrong(field, "a string");
        }
        if (value.asString().length() > longest) {
            throw Problem.wrong(field, "at most " + longest + " characters long");
        }
        return value.asString().isBlank() ? null : value.asString();
    }

    /** A list; empty if it is not there. */
    List<JsonNode> list(String field, int most) {
        JsonNode list = node.path(field);
        if (list.isMissingNode() || list.isNull()) {
            return List.of();
        }
        if (!list.isArray() || list.size() > most) {
            throw Problem.wrong(field, "a list of at most " + most);
        }
        return list.valueStream().toList();
    }
}
