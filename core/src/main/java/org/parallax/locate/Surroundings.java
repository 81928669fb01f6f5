package org.parallax.locate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The places that a document is about, as far as they are known: its countries, divisions and points. Not thread-safe. */
final class Surroundings {

    private static final double NEAR_KM = 120;

    private record Weighted(Entry entry, double weight) {}

    private final Map<String, Double> votes = new TreeMap<>();
    private final List<Weighted> points = new ArrayList<>();
    private double total;

    void add(Entry entry, double weight) {
        total += weight;
        String country = entry.parents().country();
        if (country != null) {
            votes.merge(country, weight, Double::sum);
            if (entry.parents().admin1() != null) {
                votes.merge(country + "/" + entry.parents().admin1(), weight, Double::sum);
            }
        }
        if (!entry.kind().isWide()) {
            points.add(new Weighted(entry, weight));
        }
    }

    /** Votes for a country that come from elsewhere than places, such as the parties spoken of. */
    void addCountry(String country, double weight) {
        total += weight;
        votes.merge(country, weight, Double::sum);
    }

    /** The share of the document's places that lie in the country, without the entry's own vote. */
    double country(Entry entry, double own) {
        return share(entry.parents().country(), own);
    }

    double admin1(Entry entry, double own) {
        String admin1 = entry.parents().admin1();
        return admin1 == null ? 0 : share(entry.parents().country() + "/" + admin1, own);
    }

    private double share(@Nullable String key, double own) {
        if (key == null || total - own <= 0) {
            return 0;
        }
        return Math.max(0, (votes.getOrDefault(key, 0.0) - own) / (total - own + 1));
    }

    /** From 0 to 1, how near the nearest other place is, and null if there is none within reach. */
    @Nullable
    Near nearest(Entry entry) {
        Near best = null;
        for (Weighted point : points) {
            if (!point.entry().name().equals(entry.name())) {
                double distance = entry.distanceTo(point.entry());
                double closeness = Math.exp(-distance / NEAR_KM) * Math.min(1, point.weight());
                if (closeness > 0.05 && (best == null || closeness > best.closeness())) {
                    best = new Near(point.entry(), distance, closeness);
                }
            }
        }
        return best;
    }

    /** The nearest other place. */
    record Near(Entry entry, double distance, double closeness) {}
}
