package org.parallax.server;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** When things are told to have happened, when that was told, and when nothing was collected. */
final class TimelineApi {

    private static final int MOST_BARS = 2_000;
    private static final int MOST_OPEN = 500;

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
            Filter filter = Filter.of(context, catalogue, archive);
            answers.answer(
                    context,
                    catalogue.state(),
                    () -> timeline(filter.of(catalogue.in(Catalogue.Order.OLDEST)), asked, catalogues.days(archive)));
        });
    }

    private static Map<String, Object> timeline(List<Entry> shown, @Nullable String asked, Days all) {
        List<Entry> dated =
                shown.stream().filter(entry -> entry.first() != null).toList();
        List<Entry> open = shown.stream().filter(entry -> entry.first() == null).toList();
        String first = null;
        String last = null;
        for (Entry entry : shown) {
            first = least(first, entry.first());
            last = greatest(last, entry.last());
            for (String day : entry.published()) {
                first = least(first, day);
                last = greatest(last, day);
            }
        }
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
        answer.put("gaps", all.gaps());
        answer.put("names", PartyNames.of(dated.size() > MOST_BARS ? List.of() : dated));
        return answer;
    }

    private static @Nullable String least(@Nullable String one, @Nullable String other) {
        return one == null || (other != null && other.compareTo(one) < 0) ? other : one;
    }

    private static @Nullable String greatest(@Nullable String one, @Nullable String other) {
        return one == null || (other != null && other.compareTo(one) > 0) ? other : one;
    }

    private static SortedMap<String, Integer> happened(List<Entry> dated, Bucket bucket) {
        Map<String, Integer> days = new HashMap<>();
        dated.forEach(entry -> days.merge(String.valueOf(entry.first()), 1, Integer::sum));
        return bucket.together(days);
    }

    private static SortedMap<String, Integer> told(List<Entry> shown, Bucket bucket) {
        Map<String, Integer> days = new HashMap<>();
        shown.forEach(entry -> entry.published().forEach(day -> days.merge(day, 1, Integer::sum)));
        return bucket.together(days);
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
}
