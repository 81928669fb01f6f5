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
        routes.exception(Problem.class, (problem, context) -> tell(context, problem.status(), problem.getMessage()));
        routes.exception(
                HttpResponseException.class,
                (refused, context) -> tell(context, refused.getStatus(), refused.getMessage()));
        routes.exception(StoreException.class, (refused, context) -> tell(context, 503, refused.getMessage()));
        routes.exception(Exception.class, (fault, context) -> {
            fault.printStackTrace();
            tell(context, 500, "a fault in parallax while answering");
        });
    }

    private static void tell(Context context, int status, @Nullable String reason) {
        Map<String, Object> problem = new LinkedHashMap<>();
        problem.put("type", "about:blank");
        problem.put("status", status);
        problem.put("title", reason == null ? "the request cannot be answered" : reason);
        context.status(status).contentType("application/problem+json").result(Json.text(problem));
    }
}
