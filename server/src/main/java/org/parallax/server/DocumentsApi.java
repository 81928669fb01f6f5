package org.parallax.server;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parallax.export.JsonLines;
import org.parallax.model.CodedDocument;
import org.parallax.model.DocumentId;
import org.parallax.store.Archive;
import org.parallax.store.Reports.Choice;
import org.parallax.store.Reports.Numbered;
import tools.jackson.databind.node.ObjectNode;

/** The documents: newest first, by words, and one with all that was read in it. */
final class DocumentsApi {

    static final Pattern ID = Pattern.compile("d-[0-9a-f]{4,64}");
    private static final int MOST_FOUND = 1_000;

    private final Readers readers;
    private final Catalogues catalogues;
    private final Answers answers;
    private final JsonLines lines = JsonLines.standard();

    DocumentsApi(Readers readers, Catalogues catalogues, Answers answers) {
        this.readers = readers;
        this.catalogues = catalogues;
        this.answers = answers;
    }

    void on(RoutesConfig routes) {
        routes.get("/api/documents", this::list, Role.READER);
        routes.get("/api/documents/{id}", this::one, Role.READER);
    }

    private void list(Context context) {
        Query query = new Query(context);
        Choice choice = new Choice(query.text("outlet", 200), query.day("from"), query.day("to"));
        Position position = Position.of(query);
        String words = query.text("q", 300);
        readers.use(archive -> answers.answer(
                context,
                archive.state(),
                () -> words == null ? added(archive, choice, position) : found(archive, choice, position, words)));
    }

    private static Map<String, Object> added(Archive archive, Choice choice, Position position) {
        long below = position.after() == null ? Long.MAX_VALUE : position.index();
        List<Numbered> page = archive.reports().page(choice, below, position.limit());
        boolean more = page.size() == position.limit();
        Numbered last = page.isEmpty() ? null : page.get(page.size() - 1);
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("items", page.stream().map(DocumentsApi::card).toList());
        answer.put("total", archive.reports().count(choice));
        answer.put(
                "next",
                more && last != null
                        ? Position.cursor(last.number(), last.report().document())
                        : null);
        return answer;
    }

    private static Map<String, Object> found(Archive archive, Choice choice, Position position, String words) {
        List<Numbered> found = archive.reports().all(archive.search(words, MOST_FOUND)).stream()
                .filter(document -> chosen(document, choice))
                .toList();
        Position.Page<Numbered> page =
                position.page(found, document -> document.report().document());
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("items", page.items().stream().map(DocumentsApi::card).toList());
        answer.put("total", found.size() == MOST_FOUND ? null : found.size());
        answer.put("next", page.next());
        return answer;
    }

    private static boolean chosen(Numbered document, Choice choice) {
        String day = Entry.day(document.report().published());
        return (choice.outlet() == null
                        || choice.outlet().equals(document.report().outlet()))
                && (choice.first() == null || (day != null && day.compareTo(choice.first()) >= 0))
                && (choice.last() == null || (day != null && day.compareTo(choice.last()) <= 0));
    }

    private static Map<String, Object> card(Numbered document) {
        Map<String, Object> card = new LinkedHashMap<>();
        card.put("id", document.report().document());
        card.put("source", document.source());
        card.put("title", document.report().title());
        card.put("outlet", document.report().outlet());
        card.put("published", document.report().published());
        card.put("incidents", document.incidents());
        return card;
    }

    private void one(Context context) {
        DocumentId id = new DocumentId(new Query(context).id("id", ID));
        readers.use(archive -> {
            Catalogue catalogue = catalogues.newest(archive);
            answers.answer(
                    context,
                    catalogue.state(),
                    () -> archive.document(id)
                            .map(document -> node(document, archive, catalogue))
                            .orElseThrow(() -> new Problem(404, "there is no document " + id, "id")));
        });
    }

    private ObjectNode node(CodedDocument document, Archive archive, Catalogue catalogue) {
        ObjectNode node = (ObjectNode) Json.MAPPER.readTree(lines.line(document));
        var incidents = node.putArray("incidents");
        archive.incidentsOf(List.of(document.id())).stream().sorted().forEach(id -> {
            Entry entry = catalogue.byId().get(id.value());
            incidents.addObject().put("id", id.value()).put("title", title(entry));
        });
        return node;
    }

    private static String title(@Nullable Entry entry) {
        return entry == null ? "" : entry.overview().title();
    }
}
