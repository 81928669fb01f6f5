package org.parallax.server;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.parallax.store.Overview;
import org.parallax.store.Overview.Report;
import org.parallax.store.Overview.Teller;
import org.parallax.store.Overview.When;
import tools.jackson.databind.util.RawValue;

/**
 * An incident in the catalogue, with what filters and lists ask of it worked out beforehand. Immutable.
 *
 * @param shown what the map shows of it, as JSON features
 * @param facets the values of each facet, in the order of {@link Facets#NAMES}
 * @param published the days on which it was told, in order
 * @param first the first day on which it may have happened, or null while open
 * @param precision of the most exact place, {@code none} if none is on the map
 * @param coverage {@code one-side}, {@code several} or {@code outlet}
 */
record Entry(
        Overview overview,
        Late<List<RawValue>> shown,
        List<List<String>> facets,
        List<Spot> spots,
        List<String> unmapped,
        SortedMap<String, Integer> counts,
        Set<String> countries,
        List<String> dyads,
        List<String> published,
        @Nullable String first,
        @Nullable String last,
        String precision,
        String coverage) {

    static final String NO_PLACE = "none";
    static final List<String> STATUSES = List.of("agreed", "disputed", "one-sided", "unanswered");
    private static final String OUTLET = "OUTLET";
    private static final Comparator<Spot> EXACT =
            Comparator.comparingDouble(Spot::radiusKm).thenComparing(Spot::name).thenComparing(Spot::source);

    /** A place on the map with all the parties whose accounts give it. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Spot(
            String name,
            double lat,
            double lon,
            double radiusKm,
            String precision,
            @Nullable String country,
            @Nullable String admin1,
            List<String> claims,
            List<String> parties,
            String relation,
            String source) {}

    static Entry of(Overview overview) {
        List<Spot> spots = spots(overview);
        List<String> unmapped = overview.where().stream()
                .filter(where -> where.latitude() == null)
                .map(Overview.Where::name)
                .distinct()
                .toList();
        SortedMap<String, Integer> counts = counts(overview);
        Set<String> countries = new TreeSet<>();
        spots.forEach(spot -> {
            if (spot.country() != null) {
                countries.add(spot.country());
            }
        });
        When when = overview.when();
        String precision = spots.isEmpty() ? NO_PLACE : spots.get(0).precision();
        String coverage = coverage(overview);
        List<String> dyads = dyads(overview.parties());
        return new Entry(
                overview,
                new Late<>(() -> Feature.all(overview, spots)),
                Facets.of(overview, dyads, countries, precision, coverage),
                spots,
                unmapped,
                counts,
                countries,
                dyads,
                published(overview),
                day(when.earliest()),
                day(when.latest() == null ? when.earliest() : when.latest()),
                precision,
                coverage);
    }

    /** What lists show, as JSON. */
    String card() {
        return Json.text(card(overview, spots, unmapped, counts));
    }

    String id() {
        return overview.id();
    }

    boolean undecided() {
        return !overview.accepted() && !overview.sensitive();
    }

    int disputed() {
        return counts.getOrDefault("disputed", 0);
    }

    private static List<String> published(Overview overview) {
        List<String> days = new ArrayList<>();
        for (Report report : overview.reports()) {
            String day = day(report.published());
            if (day != null) {
                days.add(day);
            }
        }
        return days;
    }

    static @Nullable String day(@Nullable String time) {
        return time == null || time.length() < 10 ? null : time.substring(0, 10);
    }

    private static SortedMap<String, Integer> counts(Overview overview) {
        SortedMap<String, Integer> counts = new TreeMap<>();
        STATUSES.forEach(status -> counts.put(status, 0));
        overview.statuses().values().forEach(status -> counts.merge(status, 1, Integer::sum));
        return counts;
    }

    private static String coverage(Overview overview) {
        long sides = overview.tellers().keySet().stream()
                .filter(party -> !party.equals(OUTLET) && !party.equals("unknown"))
                .count();
        return sides == 0 ? "outlet" : sides == 1 ? "one-side" : "several";
    }

    private static List<String> dyads(List<String> parties) {
        List<String> sorted = parties.stream().sorted().toList();
        List<String> dyads = new ArrayList<>();
        for (int i = 0; i < sorted.size(); i++) {
            for (int j = i + 1; j < sorted.size(); j++) {
                dyads.add(sorted.get(i) + "~" + sorted.get(j));
            }
        }
        return dyads;
    }

    private static List<Spot> spots(Overview overview) {
        Map<String, Spot> bySource = new LinkedHashMap<>();
        for (Overview.Where where : overview.where()) {
            if (where.latitude() != null && where.longitude() != null && where.entry() != null) {
                bySource.merge(where.entry().source(), spot(where, where.entry()), Entry::both);
            }
        }
        return bySource.values().stream().sorted(EXACT).toList();
    }

    private static Spot spot(Overview.Where where, Overview.Where.Entry entry) {
        return new Spot(
                where.name(),
                java.util.Objects.requireNonNull(where.latitude()),
                java.util.Objects.requireNonNull(where.longitude()),
                where.radiusKm(),
                where.precision(),
                entry.country(),
                entry.admin1(),
                entry.claims(),
                List.of(where.party()),
                where.relation(),
                entry.source());
    }

    private static Spot both(Spot one, Spot other) {
        TreeSet<String> parties = new TreeSet<>(one.parties());
        parties.addAll(other.parties());
        return new Spot(
                one.name(),
                one.lat(),
                one.lon(),
                one.radiusKm(),
                one.precision(),
                one.country(),
                one.admin1(),
                one.claims(),
                List.copyOf(parties),
                one.relation(),
                one.source());
    }

    private static Map<String, Object> card(
            Overview overview, List<Spot> spots, List<String> unmapped, SortedMap<String, Integer> counts) {
        Map<String, Object> card = new LinkedHashMap<>();
        card.put("id", overview.id());
        card.put("title", overview.title());
        card.put("parties", overview.parties());
        card.put("points", counts);
        card.put("disputed", disputed(overview));
        card.put("documents", overview.reports().size());
        card.put("independentSources", overview.independent());
        card.put("sourcesBy", sourcesBy(overview));
        card.put("types", overview.types());
        card.put("when", overview.when());
        card.put("published", told(overview));
        card.put("places", spots);
        card.put("unmapped", unmapped);
        card.put("accepted", overview.accepted());
        card.put("sensitive", overview.sensitive());
        card.put("silent", silent(overview));
        return card;
    }

    private static List<String> disputed(Overview overview) {
        return overview.statuses().entrySet().stream()
                .filter(point -> point.getValue().equals("disputed"))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static SortedMap<String, Integer> sourcesBy(Overview overview) {
        SortedMap<String, Integer> sources = new TreeMap<>();
        for (Map.Entry<String, Teller> teller : overview.tellers().entrySet()) {
            sources.put(teller.getKey(), teller.getValue().documents());
        }
        return sources;
    }

    /** Parties to it without an account of their own. */
    static List<String> silent(Overview overview) {
        return overview.parties().stream()
                .filter(party -> !overview.tellers().containsKey(party))
                .toList();
    }

    private static @Nullable Map<String, String> told(Overview overview) {
        List<String> days = published(overview);
        return days.isEmpty() ? null : Map.of("first", days.get(0), "last", days.get(days.size() - 1));
    }
}
