package org.parallax.server;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parallax.model.Rejection;
import org.parallax.store.Archive;

/** Where the documents come from and how regularly, what was refused, and how many sides incidents are told by. */
final class SourcesApi {

    private static final int MOST_REFUSALS = 100;

    private final Readers readers;
    private final Catalogues catalogues;
    private final Answers answers;

    SourcesApi(Readers readers, Catalogues catalogues, Answers answers) {
        this.readers = readers;
        this.catalogues = catalogues;
        this.answers = answers;
    }

    void on(RoutesConfig routes) {
        routes.get("/api/sources", this::list, Role.READER);
    }

    private void list(Context context) {
        readers.use(archive -> {
            Catalogue catalogue = catalogues.newest(archive);
            answers.answer(context, catalogue.state(), () -> coverage(archive, catalogue, catalogues.days(archive)));
        });
    }

    private static Map<String, Object> coverage(Archive archive, Catalogue catalogue, Days all) {
        Map<String, Map<String, Integer>> days = all.byOutlet();
        String newest = days.values().stream()
                .flatMap(byDay -> byDay.keySet().stream())
                .max(String::compareTo)
                .orElse("");
        Told told = Told.in(catalogue);
        List<Map<String, Object>> items = new ArrayList<>();
        days.forEach((outlet, byDay) -> items.add(item(outlet, byDay, told, newest)));
        List<Rejection> refused = archive.rejections();
        Map<String, Long> coverage = catalogue.byId().values().stream()
                .collect(Collectors.groupingBy(Entry::coverage, TreeMap::new, Collectors.counting()));
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("items", items);
        answer.put("refusals", Map.of("total", refused.size(), "items", refusals(refused)));
        answer.put(
                "coverage",
                Map.of(
                        "several", coverage.getOrDefault("several", 0L),
                        "oneSide", coverage.getOrDefault("one-side", 0L),
                        "outlet", coverage.getOrDefault("outlet", 0L)));
        answer.put("names", PartyNames.parties(told.parties));
        return answer;
    }

    private static List<Map<String, String>> refusals(List<Rejection> refused) {
        return refused.stream()
                .limit(MOST_REFUSALS)
                .map(rejection -> Map.of("source", rejection.source(), "reason", rejection.reason()))
                .toList();
    }

    private static Map<String, Object> item(String outlet, Map<String, Integer> byDay, Told told, String newest) {
        List<String> dated =
                byDay.keySet().stream().filter(day -> !day.isEmpty()).sorted().toList();
        String first = dated.isEmpty() ? null : dated.get(0);
        String last = dated.isEmpty() ? null : dated.get(dated.size() - 1);
        int documents = byDay.values().stream().mapToInt(Integer::intValue).sum();
        Map<String, Object> item = new LinkedHashMap<>();
        item.put("name", outlet.isEmpty() ? "not stated" : outlet);
        item.put("documents", documents);
        item.put("incidents", told.incidents.getOrDefault(outlet, 0));
        item.put("only", told.only.getOrDefault(outlet, 0));
        item.put("voices", told.voices.getOrDefault(outlet, new TreeMap<>()));
        item.put("firstPublished", first);
        item.put("lastPublished", last);
        item.put(
                "perDay", first == null || last == null ? null : rounded((double) documents / (days(first, last) + 1)));
        item.put("expectedPerDay", median(byDay));
        item.put("quietDays", last == null || newest.isEmpty() ? null : days(last, newest));
        return item;
    }

    private static long days(String from, String to) {
        return ChronoUnit.DAYS.between(LocalDate.parse(from), LocalDate.parse(to));
    }

    private static double rounded(double value) {
        return Math.round(value * 100) / 100.0;
    }

    private static @Nullable Integer median(Map<String, Integer> byDay) {
        List<Integer> counts = byDay.entrySet().stream()
                .filter(day -> !day.getKey().isEmpty())
                .map(Map.Entry::getValue)
                .sorted()
                .toList();
        return counts.isEmpty() ? null : counts.get(counts.size() / 2);
    }

    /** What each outlet tells, by its name; an empty name for those that do not say. */
    private static final class Told {
        private final Map<String, Integer> incidents = new HashMap<>();
        private final Map<String, Integer> only = new HashMap<>();
        private final Map<String, TreeMap<String, Integer>> voices = new HashMap<>();
        private final Set<String> parties = new TreeSet<>();

        static Told in(Catalogue catalogue) {
            Told told = new Told();
            catalogue.byId().values().forEach(told::add);
            return told;
        }

        private void add(Entry entry) {
            List<String> outlets = entry.overview().reports().stream()
                    .map(report -> Objects.requireNonNullElse(report.outlet(), ""))
                    .distinct()
                    .toList();
            outlets.forEach(outlet -> incidents.merge(outlet, 1, Integer::sum));
            if (outlets.size() == 1) {
                only.merge(outlets.get(0), 1, Integer::sum);
                entry.overview().tellers().keySet().forEach(party -> {
                    parties.add(party);
                    voices.computeIfAbsent(outlets.get(0), name -> new TreeMap<>())
                            .merge(party, 1, Integer::sum);
                });
            }
        }
    }
}
