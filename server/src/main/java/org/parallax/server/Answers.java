package org.parallax.server;

import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.zip.CRC32C;

/**
 * Answers that depend on the state of the store and the address alone: each has a tag that a browser can ask with again, and the latest
 * ones are kept, so that many readers of one page cost one reading. Thread-safe.
 */
final class Answers {

    private static final int KEPT = 400;
    private static final int LARGEST = 1 << 20;

    private final String start = UUID.randomUUID().toString().substring(0, 8);
    private final Map<String, byte[]> kept = new LinkedHashMap<>(KEPT, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, byte[]> eldest) {
            return size() > KEPT;
        }
    };

    void answer(Context context, String state, Supplier<?> content) {
        answer(context, state, "application/json", content);
    }

    void answer(Context context, String state, String type, Supplier<?> content) {
        String key = state + " " + context.path() + "?" + context.queryString();
        String tag = "\"" + tag(key) + "\"";
        context.header("ETag", tag).header("Cache-Control", "private, no-cache");
        if (tag.equals(strong(context.header("If-None-Match")))) {
            context.status(304);
            return;
        }
        byte[] bytes = find(key);
        if (bytes == null) {
            bytes = Json.text(content.get()).getBytes(StandardCharsets.UTF_8);
            keep(key, bytes);
        }
        context.contentType(type).result(bytes);
    }

    private static String strong(@org.jspecify.annotations.Nullable String tag) {
        String given = tag == null ? "" : tag;
        return given.startsWith("W/") ? given.substring(2) : given;
    }

    private synchronized byte @org.jspecify.annotations.Nullable [] find(String key) {
        return kept.get(key);
    }

    private synchronized void keep(String key, byte[] bytes) {
        if (bytes.length <= LARGEST) {
            kept.put(key, bytes);
        }
    }

    private String tag(String key) {
        CRC32C sum = new CRC32C();
        sum.update(key.getBytes(StandardCharsets.UTF_8));
        return start + "-" + HexFormat.of().toHexDigits(sum.getValue(), 8) + "-" + Integer.toHexString(key.hashCode());
    }
}
