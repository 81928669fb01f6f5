package org.parallax.server;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.parallax.store.decide.Decision;
import org.parallax.store.decide.DecisionJson;
import org.parallax.store.decide.Signed;

/** People's decisions: made, undone, listed. */
final class DecisionsApi {

    private static final int LONGEST_REASON = 2_000;

    private final Readers readers;
    private final Writer writer;
    private final Guard guard;
    private final Audit audit;
    private final Feed feed;

    DecisionsApi(Readers readers, Writer writer, Guard guard, Audit audit, Feed feed) {
        this.readers = readers;
        this.writer = writer;
        this.guard = guard;
        this.audit = audit;
        this.feed = feed;
    }

    void on(RoutesConfig routes) {
        routes.get("/api/decisions", this::list, Role.READER);
        routes.post("/api/decisions", this::decide, Role.REVIEWER);
        routes.post("/api/decisions/{number}/undo", this::undo, Role.REVIEWER);
    }

    private void list(Context context) {
        Position position = Position.of(new Query(context));
        Json.answer(context, readers.read(archive -> {
            Journal journal = new Journal(archive);
            List<Signed.Entry> newest = new ArrayList<>(journal.all());
            Collections.reverse(newest);
            Position.Page<Signed.Entry> page = position.page(newest, entry -> Long.toString(entry.number()));
            Map<String, Object> answer = new LinkedHashMap<>();
            answer.put("items", page.items().stream().map(journal::node).toList());
            answer.put("next", page.next());
            return answer;
        }));
    }

    private void decide(Context context) {
        Body body = Body.of(context, NewDecision.FIELDS);
        Decision decision = readers.read(archive -> new NewDecision(body, archive).decision());
        keep(context, decision, Objects.requireNonNullElse(body.text("reason", LONGEST_REASON), "in the review queue"));
    }

    private void undo(Context context) {
        String number = context.pathParam("number");
        if (!number.matches("[0-9]{1,15}")) {
            throw new Problem(404, "there is no such decision", "number");
        }
        String reason = context.body().isBlank()
                ? null
                : Body.of(context, Set.of("reason")).text("reason", LONGEST_REASON);
        long undone = Long.parseLong(number);
        boolean there =
                readers.read(archive -> archive.decisions().stream().anyMatch(entry -> entry.number() == undone));
        if (!there) {
            throw new Problem(404, "there is no decision " + undone, "number");
        }
        keep(context, new Decision.Undo(undone), Objects.requireNonNullElse(reason, "undone in the review queue"));
    }

    private void keep(Context context, Decision decision, String reason) {
        String author = guard.user(context).name();
        long number = writer.decide(new Signed(decision, author, reason, Writer.now()));
        audit.note(author, "decided", number + " " + DecisionJson.kind(decision));
        Map<String, Object> kept = readers.read(archive -> {
            Journal journal = new Journal(archive);
            return journal.all().stream()
                    .filter(entry -> entry.number() == number)
                    .map(journal::node)
                    .findFirst()
                    .orElseThrow();
        });
        feed.tell("decision", kept);
        context.status(201);
        Json.answer(context, kept);
    }
}
