package org.parallax.server;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.parallax.store.Overview;

/**
 * How many of some incidents have each value of what can be filtered by.
 *
 * @param disputed how many are disputed on each point
 * @param sources by outlet
 */
record Facets(
        SortedMap<String, Integer> parties,
        SortedMap<String, Integer> statuses,
        SortedMap<String, Integer> disputed,
        SortedMap<String, Integer> types,
        SortedMap<String, Integer> sources) {

    static Facets of(List<Overview> incidents) {
        return new Facets(
                count(incidents, Overview::parties),
                count(incidents, incident -> new HashSet<>(incident.statuses().values())),
                count(incidents, Facets::disputed),
                count(incidents, Overview::types),
                count(incidents, Facets::outlets));
    }

    private static Collection<String> disputed(Overview incident) {
        return incident.statuses().entrySet().stream()
                .filter(point -> point.getValue().equals("disputed"))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static Collection<String> outlets(Overview incident) {
        Collection<String> outlets = new HashSet<>();
        incident.reports().forEach(report -> {
            if (report.outlet() != null) {
                outlets.add(report.outlet());
            }
        });
        return outlets;
    }

    private static SortedMap<String, Integer> count(
            List<Overview> incidents, Function<Overview, Collection<String>> values) {
        SortedMap<String, Integer> counts = new TreeMap<>();
        incidents.forEach(incident -> values.apply(incident).forEach(value -> counts.merge(value, 1, Integer::sum)));
        return counts;
    }
}
