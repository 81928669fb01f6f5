package org.parallax.server;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The incidents between two parties over time, by quad class, with the volume of reporting beside them. */
final class DyadSeries {

    private static final Map<String, String> QUADS = new LinkedHashMap<>();

    static {
        QUADS.put("material-conflict", "Material conflict");
        QUADS.put("verbal-conflict", "Verbal conflict");
        QUADS.put("material-cooperation", "Material co-operation");
        QUADS.put("verbal-cooperation", "Verbal co-operation");
    }

    private static final String FORMULA =
            "For each stretch of time, the sum over its incidents of the Goldstein value with its sign reversed, conflict only."
                    + " Each incident counts once: low takes its mildest code by anybody's account, high its gravest."
                    + " Goldstein values are those of CAMEO (arrest -5, abduct -9 and so on).";

    private final String dyad;
    private final List<Entry> dated;
    private final long undated;
    private final Bucket bucket;

    DyadSeries(String dyad, List<Entry> entries, @Nullable String from, @Nullable String to, @Nullable String bucket) {
        this.dyad = dyad;
        this.dated = entries.stream()
                .filter(entry -> within(entry.first(), from, to))
                .toList();
        this.undated = entries.stream().filter(entry -> entry.first() == null).count();
        String first = from != null || dated.isEmpty() ? from : dated.get(0).first();
        String last =
                to != null || dated.isEmpty() ? to : dated.get(dated.size() - 1).first();
        this.bucket = Bucket.of(bucket, first, last);
    }

    private static boolean within(@Nullable String day, @Nullable String from, @Nullable String to) {
        return day != null && (from == null || day.compareTo(from) >= 0) && (to == null || day.compareTo(to) <= 0);
    }

    Map<String, Object> node(Days days) {
        List<String> parties = List.of(dyad.split("~", 2));
        Map<String, Object> node = new LinkedHashMap<>();
        node.put("dyad", dyad);
        node.put("parties", parties);
        node.put("bucket", bucket.label());
        node.put("series", series());
        node.put("baseline", Bucket.bars(baseline(days)));
        node.put("escalation", Map.of("formula", FORMULA, "bars", escalation()));
        node.put("undated", undated);
        node.put("names", PartyNames.parties(parties));
        return node;
    }

    private List<Map<String, Object>> series() {
        List<Map<String, Object>> series = new ArrayList<>();
        series.add(Map.of("name", "incidents", "label", "Incidents", "bars", bars(null)));
        QUADS.forEach((name, label) -> series.add(Map.of("name", name, "label", label, "bars", bars(name))));
        return series;
    }

    private List<Map<String, Object>> bars(@Nullable String quad) {
        SortedMap<String, Integer> counts = new TreeMap<>();
        for (Entry entry : dated) {
            if (quad == null || entry.overview().gravity().quads().contains(quad)) {
                counts.merge(bucket.start(String.valueOf(entry.first())), 1, Integer::sum);
            }
        }
        return Bucket.bars(counts);
    }

    private SortedMap<String, Integer> baseline(Days all) {
        SortedMap<String, Integer> counts = new TreeMap<>();
        all.byOutlet()
                .values()
                .forEach(days -> days.forEach((day, count) -> {
                    if (!day.isEmpty()) {
                        counts.merge(bucket.start(day), count, Integer::sum);
                    }
                }));
        return counts;
    }

    private List<Map<String, Object>> escalation() {
        SortedMap<String, double[]> sums = new TreeMap<>();
        for (Entry entry : dated) {
            double[] sum = sums.computeIfAbsent(bucket.start(String.valueOf(entry.first())), key -> new double[2]);
            sum[0] += conflict(entry.overview().gravity().highest());
            sum[1] += conflict(entry.overview().gravity().lowest());
        }
        return sums.entrySet().stream()
                .map(bar -> Map.<String, Object>of(
                        "start", bar.getKey(), "low", bar.getValue()[0], "high", bar.getValue()[1]))
                .toList();
    }

    private static double conflict(@Nullable Double goldstein) {
        return goldstein == null ? 0 : Math.max(0, -goldstein);
    }
}
