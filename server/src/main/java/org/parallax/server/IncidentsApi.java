package org.parallax.server;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.parallax.export.JsonLines;
import org.parallax.model.IncidentId;
import org.parallax.model.Point;
import org.parallax.store.Archive;
import org.parallax.store.Overview;
import org.parallax.store.decide.Reviewed;
import org.parallax.store.decide.Signed;
import tools.jackson.databind.util.RawValue;

/** The list of incidents with its facets, and one incident with all its accounts. */
final class IncidentsApi {

    private static final Comparator<Overview> NEWEST = Comparator.comparing((Overview incident) ->
                    Optional.ofNullable(Filter.last(incident)).orElse(""))
            .reversed()
            .thenComparing(Overview::id);
    private static final Comparator<Overview> MOST_TOLD = Comparator.comparingInt(
                    (Overview incident) -> incident.parties().size())
            .thenComparingInt(Overview::independent)
            .thenComparingInt(incident -> incident.statuses().size())
            .reversed()
            .thenComparing(Overview::id);
    private static final Comparator<Overview> MOST_DISPUTED = Comparator.comparingLong(
                    (Overview incident) -> -incident.statuses().values().stream()
                            .filter("disputed"::equals)
                            .count())
            .thenComparing(MOST_TOLD);

    private final Readers readers;
    private final Catalogues catalogues;
    private final JsonLines lines = JsonLines.standard();

    IncidentsApi(Readers readers, Catalogues catalogues) {
        this.readers = readers;
        this.catalogues = catalogues;
    }

    void on(RoutesConfig routes) {
        routes.get("/api/incidents", this::list);
        routes.get("/api/incidents/{id}", this::one);
    }

    private void list(Context context) {
        Filter filter = Filter.of(context);
        Paging paging = Paging.of(context);
        Comparator<Overview> order =
                order(Optional.ofNullable(context.queryParam("sort")).orElse("told"));
        List<Overview> found = readers.read(archive -> filter.of(catalogues.newest(archive), archive)).stream()
                .sorted(order)
                .toList();
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("total", found.size());
        answer.put("next", paging.next(found.size()));
        answer.put(
                "items",
                found.stream().skip(paging.cursor()).limit(paging.limit()).toList());
        Facets facets = Facets.of(found);
        answer.put("facets", facets);
        answer.put("names", PartyNames.parties(facets.parties().keySet()));
        answer.put("points", PartyNames.points(facets.disputed().keySet()));
        Json.answer(context, answer);
    }

    private static Comparator<Overview> order(String sort) {
        return switch (sort) {
            case "told" -> MOST_TOLD;
            case "disputed" -> MOST_DISPUTED;
            case "newest" -> NEWEST;
            default -> throw new Problem(400, "sort must be told, disputed or newest");
        };
    }

    private void one(Context context) {
        IncidentId id = Ids.incident(context.pathParam("id"));
        Json.answer(
                context,
                readers.read(archive -> archive.incident(id).map(found -> page(archive, found)))
                        .orElseThrow(() -> new Problem(404, "there is no incident " + id)));
    }

    private Map<String, Object> page(Archive archive, Reviewed reviewed) {
        String id = reviewed.incident().id().value();
        Overview overview = Optional.ofNullable(
                        catalogues.newest(archive).byId().get(id))
                .orElseThrow(() -> new Problem(503, "the incidents are being derived; ask again"));
        Map<String, Object> page = new LinkedHashMap<>();
        page.put("incident", new RawValue(lines.line(reviewed.incident())));
        page.put("overview", overview);
        page.put("names", PartyNames.parties(codes(reviewed)));
        page.put("points", PartyNames.points(overview.statuses().keySet()));
        page.put("why", why(reviewed));
        page.put("links", links(archive, reviewed));
        page.put(
                "history",
                archive.history(reviewed.incident().id()).stream()
                        .map(IncidentsApi::entry)
                        .toList());
        return page;
    }

    private static List<String> codes(Reviewed reviewed) {
        List<String> codes = new ArrayList<>();
        reviewed.incident().parties().forEach(party -> codes.add(party.code()));
        reviewed.incident()
                .points()
                .forEach(point -> point.accounts().keySet().forEach(party -> codes.add(party.code())));
        return codes;
    }

    private static SortedMap<String, String> why(Reviewed reviewed) {
        SortedMap<String, String> why = new TreeMap<>();
        for (Point point : reviewed.incident().points()) {
            why.put(point.name(), point.why());
        }
        return why;
    }

    private List<Map<String, String>> links(Archive archive, Reviewed reviewed) {
        Map<String, Overview> known = catalogues.newest(archive).byId();
        List<Map<String, String>> links = new ArrayList<>();
        reviewed.incident().ties().forEach(tie -> {
            Overview other = known.get(tie.other().value());
            links.add(Map.of(
                    "kind", tie.kind().label(),
                    "incident", tie.other().value(),
                    "title", other == null ? "" : other.title(),
                    "why", tie.why()));
        });
        return links;
    }

    static Map<String, Object> entry(Signed.Entry entry) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("number", entry.number());
        line.put("kind", Decisions.kind(entry.signed().decision()));
        line.put("author", entry.signed().author());
        line.put("reason", entry.signed().reason());
        line.put("at", entry.signed().at().toString());
        line.put("undoes", Decisions.undone(entry.signed().decision()));
        return line;
    }
}
