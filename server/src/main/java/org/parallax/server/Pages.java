package org.parallax.server;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The pages, as the user interface's build put them on the class path. Their addresses beyond {@code /} are states of one page. */
final class Pages {

    private static final String ROOT = "/org/parallax/ui";
    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "mjs", "text/javascript; charset=utf-8",
            "css", "text/css; charset=utf-8",
            "json", "application/json",
            "svg", "image/svg+xml",
            "png", "image/png",
            "woff2", "font/woff2");

    void on(RoutesConfig routes) {
        routes.get("/", context -> serve(context, "/index.html"));
        routes.get("/assets/<file>", context -> serve(context, "/assets/" + context.pathParam("file")));
        routes.get("/data/<file>", context -> serve(context, "/data/" + context.pathParam("file")));
    }

    private static void serve(Context context, String path) {
        byte[] bytes = path.contains("..") ? null : bytes(path);
        if (bytes == null) {
            if (path.equals("/index.html")) {
                context.contentType("text/plain; charset=utf-8")
                        .result("The pages are not part of this build. The API is at /api/openapi.yaml.\n");
                return;
            }
            throw new Problem(404, "there is no such page");
        }
        if (path.startsWith("/assets/")) {
            context.header("Cache-Control", "public, max-age=31536000, immutable");
        }
        String ending = path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        context.contentType(TYPES.getOrDefault(ending, "application/octet-stream"))
                .result(bytes);
    }

    private static byte @Nullable [] bytes(String path) {
        try (InputStream stream = Pages.class.getResourceAsStream(ROOT + path)) {
            return stream == null ? null : stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
