package org.parallax.server;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.parallax.store.Overview;
import org.parallax.store.Overview.Where;

/** The same incidents as a map, as a timeline, and by party and dyad. */
final class ViewsApi {

    private final Catalogues catalogues;
    private final Readers readers;

    ViewsApi(Readers readers, Catalogues catalogues) {
        this.readers = readers;
        this.catalogues = catalogues;
    }

    void on(RoutesConfig routes) {
        routes.get("/api/map", this::map);
        routes.get("/api/timeline", this::timeline);
        routes.get("/api/parties", this::parties);
    }

    private List<Overview> shown(Context context) {
        Filter filter = Filter.of(context);
        return readers.read(archive -> filter.of(catalogues.newest(archive), archive));
    }

    /** GeoJSON (RFC 7946): a feature for every place that a party gives, with what is not mapped beside it. */
    private void map(Context context) {
        List<Map<String, Object>> features = new ArrayList<>();
        List<Map<String, String>> unmapped = new ArrayList<>();
        for (Overview incident : shown(context)) {
            int before = features.size();
            incident.where().stream()
                    .filter(where -> where.latitude() != null)
                    .forEach(where -> features.add(feature(incident, where)));
            if (features.size() == before) {
                unmapped.add(Map.of("id", incident.id(), "title", incident.title(), "reason", reason(incident)));
            }
        }
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("type", "FeatureCollection");
        answer.put("features", features);
        answer.put("unmapped", unmapped);
        Json.answer(context, answer);
    }

    private static String reason(Overview incident) {
        return incident.where().isEmpty() ? "no account names a place" : "the place that is named could not be found";
    }

    private static Map<String, Object> feature(Overview incident, Where where) {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("incident", incident.id());
        properties.put("title", incident.title());
        properties.put("party", where.party());
        properties.put("partyName", PartyNames.party(where.party()));
        properties.put("name", where.name());
        properties.put("relation", where.relation());
        properties.put("precision", where.precision());
        properties.put("radiusKm", where.radiusKm());
        properties.put("status", incident.statuses().get("place"));
        properties.put("day", Filter.first(incident));
        Map<String, Object> feature = new LinkedHashMap<>();
        feature.put("type", "Feature");
        feature.put("geometry", point(where));
        feature.put("properties", properties);
        return feature;
    }

    private static Map<String, Object> point(Where where) {
        Map<String, Object> point = new LinkedHashMap<>();
        point.put("type", "Point");
        point.put("coordinates", java.util.Arrays.asList(where.longitude(), where.latitude()));
        return point;
    }

    private void timeline(Context context) {
        SortedMap<String, Integer> publications = new TreeMap<>();
        List<Map<String, Object>> items = new ArrayList<>();
        for (Overview incident : shown(context)) {
            items.add(item(incident));
            incident.reports().forEach(report -> {
                if (report.published() != null && report.published().length() >= 10) {
                    publications.merge(report.published().substring(0, 10), 1, Integer::sum);
                }
            });
        }
        Json.answer(context, Map.of("items", items, "publications", publications));
    }

    private static Map<String, Object> item(Overview incident) {
        Map<String, Object> item = new LinkedHashMap<>();
        item.put("id", incident.id());
        item.put("title", incident.title());
        item.put("parties", incident.parties());
        item.put("earliest", incident.when().earliest());
        item.put("latest", incident.when().latest());
        item.put("words", incident.when().words());
        item.put(
                "published",
                incident.reports().isEmpty() ? null : incident.reports().get(0).published());
        return item;
    }

    private void parties(Context context) {
        PartyBook book = new PartyBook();
        shown(context).forEach(book::add);
        Json.answer(context, Map.of("parties", book.parties(), "dyads", book.dyads()));
    }
}
