package org.parallax.server;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parallax.model.IncidentId;
import org.parallax.server.Catalogue.Order;
import org.parallax.store.Archive;
import tools.jackson.databind.util.RawValue;

/** The list of incidents with its facets, and one incident with all its accounts. */
final class IncidentsApi {

    static final Pattern ID = Pattern.compile("i-[0-9a-f]{4,64}");
    private static final Set<String> SORTS = Set.of("date", "-date", "published", "sources", "disputed", "title");

    private final Readers readers;
    private final Catalogues catalogues;
    private final Answers answers;
    private final Guard guard;
    private final Audit audit;

    IncidentsApi(Readers readers, Catalogues catalogues, Answers answers, Guard guard, Audit audit) {
        this.readers = readers;
        this.catalogues = catalogues;
        this.answers = answers;
        this.guard = guard;
        this.audit = audit;
    }

    void on(RoutesConfig routes) {
        routes.get("/api/overview", this::overview, Role.READER);
        routes.get("/api/incidents", this::list, Role.READER);
        routes.get("/api/incidents/facets", this::facets, Role.READER);
        routes.get("/api/incidents/{id}", this::one, Role.READER);
        routes.get("/api/incidents/{id}/history", this::history, Role.READER);
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    private record Overview(
            long documents,
            int incidents,
            int parties,
            int refused,
            long open,
            Map<String, Integer> points,
            @Nullable String main,
            String version) {}

    private void overview(Context context) {
        readers.use(archive -> {
            Catalogue catalogue = catalogues.newest(archive);
            answers.answer(context, catalogue.state(), () -> overview(archive, catalogue));
        });
    }

    private static Overview overview(Archive archive, Catalogue catalogue) {
        Set<String> parties = new TreeSet<>();
        Map<String, Integer> points = new LinkedHashMap<>();
        Entry.STATUSES.forEach(status -> points.put(status, 0));
        for (Entry entry : catalogue.byId().values()) {
            parties.addAll(entry.overview().parties());
            entry.counts().forEach((status, count) -> points.merge(status, count, Integer::sum));
        }
        return new Overview(
                archive.reports().total(),
                catalogue.byId().size(),
                parties.size(),
                archive.rejections().size(),
                catalogue.byId().values().stream().filter(Entry::undecided).count(),
                points,
                catalogue.main().map(Entry::id).orElse(null),
                catalogue.state());
    }

    private void list(Context context) {
        Query query = new Query(context);
        Order order = Order.of(query.oneOf("sort", SORTS));
        Position position = Position.of(query);
        readers.use(archive -> {
            Catalogue catalogue = catalogues.newest(archive);
            Filter filter = Filter.of(context, catalogue, archive);
            answers.answer(context, catalogue.state(), () -> page(catalogue, filter, order, position));
        });
    }

    private static Map<String, Object> page(Catalogue catalogue, Filter filter, Order order, Position position) {
        List<Entry> found = filter.of(catalogue.in(order));
        Position.Page<Entry> page = position.page(found, Entry::id);
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("total", found.size());
        if (filter.dropsUndated()) {
            answer.put("undated", undated(catalogue, filter));
        }
        answer.put("next", page.next());
        answer.put(
                "items",
                page.items().stream().map(entry -> new RawValue(entry.card())).toList());
        answer.put("names", PartyNames.of(page.items()));
        return answer;
    }

    /** Those that only the missing day keeps out. */
    private static long undated(Catalogue catalogue, Filter filter) {
        return catalogue.byId().values().stream()
                .filter(entry -> entry.first() == null)
                .filter(entry -> filter.tests().entrySet().stream()
                        .allMatch(test ->
                                test.getKey().equals("time") || test.getValue().test(entry)))
                .count();
    }

    private void facets(Context context) {
        readers.use(archive -> {
            Catalogue catalogue = catalogues.newest(archive);
            Filter filter = Filter.of(context, catalogue, archive);
            answers.answer(
                    context,
                    catalogue.state(),
                    () -> new Facets(filter).count(catalogue.byId().values()).answer());
        });
    }

    private void one(Context context) {
        IncidentId id = new IncidentId(new Query(context).id("id", ID));
        boolean named = named(context, guard, audit, "incident " + id);
        readers.use(archive -> {
            Catalogue catalogue = catalogues.newest(archive);
            answers.answer(
                    context,
                    catalogue.state(),
                    () -> IncidentPage.of(archive, catalogue, id, named).orElseThrow(() -> none(id)));
        });
    }

    /** Whether persons in captivity are to be named; that is for reviewers, and it is noted. */
    static boolean named(Context context, Guard guard, Audit audit, String what) {
        String names = new Query(context).oneOf("names", Set.of("withheld", "shown"));
        boolean named = "shown".equals(names);
        if (named) {
            guard.require(context, Role.REVIEWER);
            audit.note(guard.user(context).name(), "names shown", what);
        }
        return named;
    }

    private void history(Context context) {
        IncidentId id = new IncidentId(new Query(context).id("id", ID));
        Optional<List<Map<String, Object>>> history = readers.read(archive -> archive.incident(id)
                .map(found -> new Journal(archive).history(found.incident().id())));
        Json.answer(context, Map.of("items", history.orElseThrow(() -> none(id))));
    }

    private static Problem none(IncidentId id) {
        return new Problem(404, "there is no incident " + id, "id");
    }
}
