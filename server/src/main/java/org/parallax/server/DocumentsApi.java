package org.parallax.server;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parallax.model.DocumentId;
import org.parallax.store.Overview.Report;

/** The documents: newest first, by words, and one with all that was read in it. */
final class DocumentsApi {

    private final Readers readers;

    DocumentsApi(Readers readers) {
        this.readers = readers;
    }

    void on(RoutesConfig routes) {
        routes.get("/api/documents", this::list);
        routes.get("/api/documents/{id}", this::one);
    }

    private void list(Context context) {
        Paging paging = Paging.of(context);
        String words = context.queryParam("q");
        List<Report> items = readers.read(archive -> words == null || words.isBlank()
                ? archive.reports(paging.cursor(), paging.limit())
                : archive.search(words, paging.cursor() + paging.limit()).stream()
                        .skip(paging.cursor())
                        .flatMap(id -> archive.report(id).stream())
                        .toList());
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("items", items);
        answer.put("next", items.size() == paging.limit() ? paging.cursor() + paging.limit() : null);
        Json.answer(context, answer);
    }

    private void one(Context context) {
        DocumentId id = Ids.document(context.pathParam("id"));
        String line = readers.read(archive -> archive.documentLine(id))
                .orElseThrow(() -> new Problem(404, "there is no document " + id));
        context.contentType("application/json").result(line);
    }
}
