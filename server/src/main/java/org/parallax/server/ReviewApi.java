package org.parallax.server;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.parallax.model.IncidentId;
import org.parallax.store.Archive;

/** The queue of what people should decide: one question at a time. */
final class ReviewApi {

    private static final Pattern TASK = Pattern.compile("[^\\p{Cntrl}]{1,200}");
    private static final int MOST_SKIPPED = 500;

    private final Readers readers;
    private final Catalogues catalogues;

    ReviewApi(Readers readers, Catalogues catalogues) {
        this.readers = readers;
        this.catalogues = catalogues;
    }

    void on(RoutesConfig routes) {
        routes.get("/api/review/next", this::next, Role.REVIEWER);
    }

    private void next(Context context) {
        Set<String> skipped = Set.copyOf(new Query(context).texts("skip", MOST_SKIPPED, TASK));
        Json.answer(context, readers.read(archive -> next(archive, skipped)));
    }

    private Map<String, Object> next(Archive archive, Set<String> skipped) {
        Catalogue catalogue = catalogues.newest(archive);
        List<Entry> open = catalogue.in(Catalogue.Order.DISPUTED).stream()
                .filter(Entry::undecided)
                .toList();
        Optional<Question> question = open.stream()
                .flatMap(entry -> Question.of(entry, catalogue, archive).stream())
                .filter(each -> !skipped.contains(each.id()))
                .findFirst();
        Map<String, Object> answer = new LinkedHashMap<>();
        question.ifPresent(found -> answer.put("task", task(found, archive, catalogue)));
        answer.put("left", open.size());
        answer.put("done", archive.decisions().size());
        return answer;
    }

    private static Map<String, Object> task(Question question, Archive archive, Catalogue catalogue) {
        IncidentId id = new IncidentId(question.entry().id());
        Map<String, Object> task = question.node();
        task.put(
                "incident",
                IncidentPage.of(archive, catalogue, id, false)
                        .orElseThrow(() -> new Problem(503, "the incidents are being derived; ask again")));
        return task;
    }
}
