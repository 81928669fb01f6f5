package org.parallax.server;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parallax.store.Archive;
import org.parallax.store.Overview;

/** Where the documents come from, what was refused, and which incidents only one side tells. */
final class SourcesApi {

    private static final int MOST = 500;

    private final Readers readers;
    private final Catalogues catalogues;

    SourcesApi(Readers readers, Catalogues catalogues) {
        this.readers = readers;
        this.catalogues = catalogues;
    }

    void on(RoutesConfig routes) {
        routes.get("/api/sources", this::list);
    }

    private void list(Context context) {
        Json.answer(context, readers.read(this::coverage));
    }

    private Map<String, Object> coverage(Archive archive) {
        List<Overview> incidents = catalogues.newest(archive).incidents();
        Map<String, Integer> told = new HashMap<>();
        Map<String, Integer> alone = new HashMap<>();
        for (Overview incident : incidents) {
            List<String> outlets = incident.reports().stream()
                    .map(report -> Optional.ofNullable(report.outlet()).orElse(""))
                    .distinct()
                    .toList();
            outlets.forEach(outlet -> told.merge(outlet, 1, Integer::sum));
            if (outlets.size() == 1) {
                alone.merge(outlets.get(0), 1, Integer::sum);
            }
        }
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put(
                "sources",
                archive.sources().stream()
                        .map(source -> row(source, told, alone))
                        .toList());
        answer.put(
                "blindSpots",
                incidents.stream().filter(SourcesApi::oneSided).limit(MOST).toList());
        answer.put("refused", refused(archive));
        return answer;
    }

    private static Map<String, Object> row(
            Archive.Source source, Map<String, Integer> told, Map<String, Integer> alone) {
        String outlet = Optional.ofNullable(source.outlet()).orElse("");
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("outlet", source.outlet());
        row.put("documents", source.documents());
        row.put("first", source.first());
        row.put("last", source.last());
        row.put("incidents", told.getOrDefault(outlet, 0));
        row.put("alone", alone.getOrDefault(outlet, 0));
        return row;
    }

    /** Several parties are in it and nobody's account meets another's. */
    private static boolean oneSided(Overview incident) {
        return incident.parties().size() > 1
                && incident.statuses().values().stream()
                        .noneMatch(status -> status.equals("agreed") || status.equals("disputed"));
    }

    private static List<Map<String, String>> refused(Archive archive) {
        List<Map<String, String>> refused = new ArrayList<>();
        archive.rejections().stream()
                .limit(MOST)
                .forEach(rejection -> refused.add(Map.of("source", rejection.source(), "reason", rejection.reason())));
        return refused;
    }
}
