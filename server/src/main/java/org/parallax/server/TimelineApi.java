package org.parallax.server;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.parallax.store.Archive;

/** When things are told to have happened, when that was told, and when nothing was collected. */
final class TimelineApi {

    private static final int MOST_BARS = 2_000;
    private static final int MOST_OPEN = 500;
    private static final int SHORTEST_GAP = 2;

    private final Readers readers;
    private final Catalogues catalogues;
    private final Answers answers;

    TimelineApi(Readers readers, Catalogues catalogues, Answers answers) {
        this.readers = readers;
        this.catalogues = catalogues;
        this.answers = answers;
    }

    void on(RoutesConfig routes) {
        routes.get("/api/timeline", this::timeline, Role.READER);
    }

    private void timeline(Context context) {
        String asked = new Query(context).oneOf("bucket", Bucket.NAMES);
        readers.use(archive -> {
            Catalogue catalogue = catalogues.newest(archive);
            Filter filter = Filter.of(context, archive);
            answers.answer(
                    context,
                    catalogue.state(),
                    () -> timeline(filter.of(catalogue.in(Catalogue.Order.OLDEST)), asked, archive));
        });
    }

    private static Map<String, Object> timeline(List<Entry> shown, @Nullable String asked, Archive archive) {
        List<Entry> dated =
                shown.stream().filter(entry -> entry.first() != null).toList();
        List<Entry> open = shown.stream().filter(entry -> entry.first() == null).toList();
        SortedSet<String> days = new TreeSet<>();
        dated.forEach(entry -> {
            days.add(String.valueOf(entry.first()));
            days.add(String.valueOf(entry.last()));
        });
        shown.forEach(entry -> days.addAll(entry.published()));
        String first = days.isEmpty() ? null : days.first();
        String last = days.isEmpty() ? null : days.last();
        Bucket bucket = Bucket.of(asked, first, last);
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("bucket", bucket.label());
        answer.put("first", first);
        answer.put("last", last);
        answer.put("events", Bucket.bars(happened(dated, bucket)));
        answer.put("published", Bucket.bars(told(shown, bucket)));
        answer.put(
                "incidents",
                dated.size() > MOST_BARS
                        ? List.of()
                        : dated.stream().map(TimelineApi::bar).toList());
        answer.put(
                "open", open.stream().limit(MOST_OPEN).map(TimelineApi::undated).toList());
        answer.put("openTotal", open.size());
        answer.put("gaps", gaps(archive));
        answer.put("names", PartyNames.of(dated.size() > MOST_BARS ? List.of() : dated));
        return answer;
    }

    private static SortedMap<String, Integer> happened(List<Entry> dated, Bucket bucket) {
        SortedMap<String, Integer> counts = new TreeMap<>();
        dated.forEach(entry -> counts.merge(bucket.start(String.valueOf(entry.first())), 1, Integer::sum));
        return counts;
    }

    private static SortedMap<String, Integer> told(List<Entry> shown, Bucket bucket) {
        SortedMap<String, Integer> counts = new TreeMap<>();
        shown.forEach(entry -> entry.published().forEach(day -> counts.merge(bucket.start(day), 1, Integer::sum)));
        return counts;
    }

    private static Map<String, Object> bar(Entry entry) {
        Map<String, Object> bar = new LinkedHashMap<>();
        bar.put("id", entry.id());
        bar.put("title", entry.overview().title());
        bar.put("earliest", entry.overview().when().earliest());
        bar.put(
                "latest",
                entry.overview().when().latest() == null
                        ? entry.overview().when().earliest()
                        : entry.overview().when().latest());
        bar.put("edtf", entry.overview().when().edtf());
        bar.put("parties", entry.overview().parties());
        bar.put("points", entry.counts());
        bar.put("published", entry.published());
        return bar;
    }

    private static Map<String, Object> undated(Entry entry) {
        Map<String, Object> open = new LinkedHashMap<>();
        open.put("id", entry.id());
        open.put("title", entry.overview().title());
        open.put("words", entry.overview().when().words());
        open.put("published", entry.published());
        return open;
    }

    /** Stretches of days without any document between the first and the last one. */
    private static List<Map<String, Object>> gaps(Archive archive) {
        SortedSet<String> days = new TreeSet<>();
        archive.reports().daysByOutlet().values().forEach(byDay -> days.addAll(byDay.keySet()));
        days.remove("");
        List<Map<String, Object>> gaps = new ArrayList<>();
        LocalDate before = null;
        for (String day : days) {
            LocalDate date = LocalDate.parse(day);
            long missing = before == null ? 0 : ChronoUnit.DAYS.between(before, date) - 1;
            if (before != null && missing >= SHORTEST_GAP) {
                gaps.add(Map.of(
                        "from",
                        before.plusDays(1).toString(),
                        "to",
                        date.minusDays(1).toString(),
                        "days",
                        missing));
            }
            before = date;
        }
        return gaps;
    }
}
