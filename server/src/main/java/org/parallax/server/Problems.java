package org.parallax.server;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parallax.store.journal.StoreException;

/** Tells every failure as a problem document (RFC 9457). */
final class Problems {

    void on(RoutesConfig routes) {
        routes.exception(
                Problem.class,
                (problem, context) -> tell(context, problem.status(), problem.getMessage(), problem.field()));
        routes.exception(
                HttpResponseException.class,
                (refused, context) -> tell(context, refused.getStatus(), refused.getMessage(), null));
        routes.exception(StoreException.class, (refused, context) -> tell(context, 503, refused.getMessage(), null));
        routes.exception(Exception.class, (fault, context) -> {
            fault.printStackTrace();
            tell(context, 500, "a fault in parallax while answering", null);
        });
    }

    private static void tell(Context context, int status, @Nullable String reason, @Nullable String field) {
        Map<String, Object> problem = new LinkedHashMap<>();
        problem.put("type", "about:blank");
        problem.put("status", status);
        problem.put("title", title(status));
        problem.put("detail", reason == null ? "the request cannot be answered" : reason);
        problem.put("field", field);
        context.removeHeader("ETag");
        context.status(status)
                .header("Cache-Control", "no-store")
                .contentType("application/problem+json")
                .result(Json.bytes(problem));
    }

    private static String title(int status) {
        return switch (status) {
            case 400 -> "Not as the contract wants it";
            case 401 -> "Nobody is logged in";
            case 403 -> "Not allowed";
            case 404 -> "Not here";
            case 405 -> "Not a method of this address";
            case 409 -> "In conflict with what is there";
            case 413 -> "Too large";
            case 415 -> "Not a type that is taken here";
            case 421 -> "Not this server";
            case 429 -> "Too much at once";
            case 503 -> "Not now";
            default -> status >= 500 ? "A fault in Parallax" : "Cannot be answered";
        };
    }
}
