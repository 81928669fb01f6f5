package org.parallax.server;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.util.RawValue;

/** The incidents on the map, and the areas that are contested. */
final class MapApi {

    static final String DISCLAIMER =
            "Names and boundaries follow the sources that are named and imply no opinion on the legal status of any territory.";
    private static final int MOST_FEATURES = 5_000;
    private static final int MOST_UNMAPPED = 500;

    private final Readers readers;
    private final Catalogues catalogues;
    private final Answers answers;
    private final Areas areas = new Areas();

    MapApi(Readers readers, Catalogues catalogues, Answers answers) {
        this.readers = readers;
        this.catalogues = catalogues;
        this.answers = answers;
    }

    void on(RoutesConfig routes) {
        routes.get("/api/map", this::map, Role.READER);
        routes.get("/api/map/areas", this::areas, Role.READER);
    }

    private void map(Context context) {
        readers.use(archive -> {
            Catalogue catalogue = catalogues.newest(archive);
            Filter filter = Filter.of(context, catalogue, archive);
            answers.answer(
                    context,
                    catalogue.state(),
                    "application/geo+json",
                    () -> collection(filter.of(catalogue.in(Catalogue.Order.DATE))));
        });
    }

    /** GeoJSON (RFC 7946): a feature for every place, with what is not mapped beside it. */
    private static Map<String, Object> collection(List<Entry> shown) {
        List<RawValue> features = new ArrayList<>();
        List<Entry> mapped = new ArrayList<>();
        List<Entry> unmapped = new ArrayList<>();
        for (Entry entry : shown) {
            (entry.spots().isEmpty() ? unmapped : mapped).add(entry);
            if (features.size() < MOST_FEATURES) {
                entry.shown().value().stream()
                        .limit(MOST_FEATURES - features.size())
                        .forEach(features::add);
            }
        }
        Map<String, Object> metadata = new LinkedHashMap<>();
        metadata.put("incidents", shown.size());
        metadata.put("mapped", mapped.size());
        metadata.put(
                "unmapped",
                unmapped.stream().limit(MOST_UNMAPPED).map(MapApi::missing).toList());
        metadata.put("unmappedTotal", unmapped.size());
        metadata.put("truncated", features.size() >= MOST_FEATURES);
        metadata.put("disclaimer", DISCLAIMER);
        metadata.put("names", PartyNames.of(mapped));
        Map<String, Object> collection = new LinkedHashMap<>();
        collection.put("type", "FeatureCollection");
        collection.put("features", features);
        collection.put("metadata", metadata);
        return collection;
    }

    private static Map<String, String> missing(Entry entry) {
        String reason = entry.unmapped().isEmpty()
                ? "no account names a place"
                : "the place that is named could not be found: "
                        + entry.unmapped().get(0);
        return Map.of("incident", entry.id(), "title", entry.overview().title(), "reason", reason);
    }

    private void areas(Context context) {
        Json.answer(context, areas.on(new Query(context).day("date")));
    }
}
