package org.parallax.server;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import org.parallax.store.decide.Decision;
import org.parallax.store.decide.Signed;
import tools.jackson.databind.JsonNode;

/** People's decisions: made, undone, listed. */
final class DecisionsApi {

    private final Readers readers;
    private final Writer writer;

    DecisionsApi(Readers readers, Writer writer) {
        this.readers = readers;
        this.writer = writer;
    }

    void on(RoutesConfig routes) {
        routes.get("/api/decisions", this::list);
        routes.post("/api/decisions", this::decide);
    }

    private void list(Context context) {
        List<Map<String, Object>> all = readers.read(
                archive -> archive.decisions().stream().map(IncidentsApi::entry).toList());
        Json.answer(context, Map.of("items", all));
    }

    private void decide(Context context) {
        JsonNode body = Json.object(context);
        String author = Json.required(body, "author");
        String reason = Json.required(body, "reason");
        Decision decision = readers.read(archive -> Decisions.of(body, archive));
        long number = writer.decide(new Signed(decision, author, reason, Writer.now()));
        context.status(201);
        Json.answer(context, Map.of("number", number));
    }
}
