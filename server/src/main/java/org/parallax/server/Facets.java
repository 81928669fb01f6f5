package org.parallax.server;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parallax.store.Overview;

/** Counts, for each value of each facet, the incidents that choosing it would leave: all other filters hold, its own does not. */
final class Facets {

    private static final int MOST_VALUES = 200;
    private static final int MOST_PARTIES = 5_000;

    /** The facets in the order of the page. */
    static final List<String> NAMES =
            List.of("party", "dyad", "status", "point", "type", "country", "precision", "review", "coverage");

    private static final int STATUS = NAMES.indexOf("status");
    private static final int POINT = NAMES.indexOf("point");

    private final Filter filter;
    private final List<Map<String, int[]>> counts = new ArrayList<>();
    private int total;

    Facets(Filter filter) {
        this.filter = filter;
        NAMES.forEach(name -> counts.add(new HashMap<>()));
    }

    /** The values that an incident has of each facet. */
    static List<List<String>> of(
            Overview overview, List<String> dyads, Set<String> countries, String precision, String coverage) {
        return List.of(
                overview.parties(),
                dyads,
                overview.statuses().values().stream().distinct().toList(),
                points(overview),
                overview.types(),
                List.copyOf(countries),
                List.of(precision),
                review(overview),
                List.of(coverage));
    }

    private static List<String> review(Overview overview) {
        List<String> states = new ArrayList<>();
        if (!overview.accepted() && !overview.sensitive()) {
            states.add("open");
        }
        if (overview.accepted()) {
            states.add("accepted");
        }
        if (overview.sensitive()) {
            states.add("sensitive");
        }
        return states;
    }

    private static List<String> points(Overview overview) {
        return overview.statuses().keySet().stream()
                .map(name -> name.indexOf(':') < 0 ? name : name.substring(0, name.indexOf(':')))
                .distinct()
                .toList();
    }

    /** Counts all; an incident that one test alone keeps out counts for the facet of that test. */
    Facets count(Collection<Entry> entries) {
        for (Entry entry : entries) {
            String kept = filter.keptOutBy(entry);
            if (kept == null) {
                total++;
                for (int facet = 0; facet < NAMES.size(); facet++) {
                    add(facet, entry);
                }
            } else if (kept.equals("status")) {
                add(STATUS, entry);
                add(POINT, entry);
            } else if (NAMES.contains(kept)) {
                add(NAMES.indexOf(kept), entry);
            }
        }
        return this;
    }

    private void add(int facet, Entry entry) {
        Map<String, int[]> values = counts.get(facet);
        for (String value : entry.facets().get(facet)) {
            int[] count = values.get(value);
            if (count == null) {
                values.put(value, new int[] {1});
            } else {
                count[0]++;
            }
        }
    }

    Map<String, Object> answer() {
        List<Map<String, Object>> facets = new ArrayList<>();
        for (int facet = 0; facet < NAMES.size(); facet++) {
            facets.add(Map.of("name", NAMES.get(facet), "values", values(facet)));
        }
        List<String> parties =
                counts.get(0).keySet().stream().sorted().limit(MOST_PARTIES).toList();
        return Map.of("total", total, "facets", facets, "names", PartyNames.parties(parties));
    }

    private List<Map<String, Object>> values(int facet) {
        Set<String> selected = filter.selected().getOrDefault(NAMES.get(facet), Set.of());
        Map<String, int[]> all = counts.get(facet);
        selected.forEach(value -> all.putIfAbsent(value, new int[] {0}));
        return all.entrySet().stream()
                .sorted(Comparator.comparingInt((Map.Entry<String, int[]> value) -> -value.getValue()[0])
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_VALUES)
                .map(value -> Map.<String, Object>of(
                        "value",
                        value.getKey(),
                        "count",
                        value.getValue()[0],
                        "selected",
                        selected.contains(value.getKey())))
                .toList();
    }
}
