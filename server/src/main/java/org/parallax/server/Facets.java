package org.parallax.server;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;

/** Counts, for each value of each facet, the incidents that choosing it would leave: all other filters hold, its own does not. */
final class Facets {

    private static final int MOST_VALUES = 200;

    private static final Map<String, Function<Entry, Collection<String>>> FACETS = new LinkedHashMap<>();

    static {
        FACETS.put("party", entry -> entry.overview().parties());
        FACETS.put("dyad", Entry::dyads);
        FACETS.put("status", entry -> Set.copyOf(entry.overview().statuses().values()));
        FACETS.put("point", Facets::points);
        FACETS.put("type", entry -> entry.overview().types());
        FACETS.put("country", Entry::countries);
        FACETS.put("precision", entry -> List.of(entry.precision()));
        FACETS.put("review", Facets::review);
        FACETS.put("coverage", entry -> List.of(entry.coverage()));
    }

    private final Filter filter;
    private final Map<String, Map<String, Integer>> counts = new HashMap<>();
    private int total;

    Facets(Filter filter) {
        this.filter = filter;
        FACETS.keySet().forEach(name -> counts.put(name, new HashMap<>()));
    }

    static List<String> review(Entry entry) {
        List<String> states = new ArrayList<>();
        if (entry.undecided()) {
            states.add("open");
        }
        if (entry.overview().accepted()) {
            states.add("accepted");
        }
        if (entry.overview().sensitive()) {
            states.add("sensitive");
        }
        return states;
    }

    private static Collection<String> points(Entry entry) {
        Set<String> kinds = new TreeSet<>();
        entry.overview().statuses().keySet().forEach(name -> {
            int colon = name.indexOf(':');
            kinds.add(colon < 0 ? name : name.substring(0, colon));
        });
        return kinds;
    }

    /** Counts all; an incident that one test alone keeps out counts for the facet of that test. */
    Facets count(Collection<Entry> entries) {
        for (Entry entry : entries) {
            String kept = "";
            int failed = 0;
            for (Map.Entry<String, Predicate<Entry>> test : filter.tests().entrySet()) {
                if (!test.getValue().test(entry)) {
                    kept = test.getKey();
                    failed++;
                }
            }
            if (failed == 0) {
                total++;
                FACETS.keySet().forEach(name -> add(name, entry));
            } else if (failed == 1) {
                if (FACETS.containsKey(kept)) {
                    add(kept, entry);
                }
                if (kept.equals("status")) {
                    add("point", entry);
                }
            }
        }
        return this;
    }

    private void add(String facet, Entry entry) {
        Map<String, Integer> values = counts.getOrDefault(facet, new HashMap<>());
        Function<Entry, Collection<String>> of = FACETS.get(facet);
        if (of != null) {
            of.apply(entry).forEach(value -> values.merge(value, 1, Integer::sum));
        }
    }

    Map<String, Object> answer() {
        List<Map<String, Object>> facets = new ArrayList<>();
        Set<String> parties = new TreeSet<>();
        FACETS.keySet().forEach(name -> facets.add(Map.of("name", name, "values", values(name))));
        counts.getOrDefault("party", Map.of()).keySet().stream().limit(5_000).forEach(parties::add);
        return Map.of("total", total, "facets", facets, "names", PartyNames.parties(parties));
    }

    private List<Map<String, Object>> values(String name) {
        Set<String> selected = filter.selected().getOrDefault(name, Set.of());
        Map<String, Integer> all = counts.getOrDefault(name, new HashMap<>());
        selected.forEach(value -> all.putIfAbsent(value, 0));
        return all.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_VALUES)
                .map(value -> Map.<String, Object>of(
                        "value",
                        value.getKey(),
                        "count",
                        value.getValue(),
                        "selected",
                        selected.contains(value.getKey())))
                .toList();
    }
}
