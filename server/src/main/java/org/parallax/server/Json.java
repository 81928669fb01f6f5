package org.parallax.server;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.javalin.http.Context;
import tools.jackson.databind.json.JsonMapper;

/** JSON in and out. What is not known is left out. Thread-safe. */
final class Json {

    static final JsonMapper MAPPER = JsonMapper.builder()
            .changeDefaultPropertyInclusion(value -> value.withValueInclusion(JsonInclude.Include.NON_NULL)
                    .withContentInclusion(JsonInclude.Include.NON_NULL))
            .build();

    /** A null that says something; others are left out. */
    static final Object NULL = new tools.jackson.databind.util.RawValue("null");

    private Json() {}

    static String text(Object value) {
        return MAPPER.writeValueAsString(value);
    }

    static byte[] bytes(Object value) {
        return text(value).getBytes(java.nio.charset.StandardCharsets.UTF_8);
    }

    static void answer(Context context, Object value) {
        context.contentType("application/json").result(bytes(value));
    }
}
