package org.parallax.server;

import io.javalin.http.Context;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parallax.store.Archive;
import org.parallax.store.Overview.Report;

/**
 * Which incidents a view shows: the parameters that all views share, as tests by name of the facet that they belong to. All must hold.
 */
record Filter(Map<String, Predicate<Entry>> tests, Map<String, Set<String>> selected, boolean dropsUndated) {

    private static final int REVIEW = Facets.NAMES.indexOf("review");
    private static final Pattern CODE = Pattern.compile("[^~\\p{Cntrl}]{1,64}");
    private static final Pattern DYAD = Pattern.compile("[^~]{1,64}~[^~]{1,64}");
    private static final Pattern STATUS = Pattern.compile("agreed|disputed|one-sided|unanswered");
    private static final Pattern TYPE = Pattern.compile("[A-Z_-]{1,24}");
    private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}");
    private static final Pattern PRECISION = Pattern.compile("[a-z0-9-]{1,24}");

    static Filter of(Context context, Catalogue catalogue, Archive archive) {
        Query query = new Query(context);
        Filter filter = new Filter(
                new LinkedHashMap<>(),
                new LinkedHashMap<>(),
                (query.day("from") != null || query.day("to") != null) && !query.flag("undated"));
        filter.who(query);
        filter.status(query);
        filter.what(query);
        filter.place(query);
        filter.time(query);
        filter.words(query, catalogue, archive);
        return filter;
    }

    boolean passes(Entry entry) {
        for (Predicate<Entry> test : tests.values()) {
            if (!test.test(entry)) {
                return false;
            }
        }
        return true;
    }

    List<Entry> of(List<Entry> entries) {
        return tests.isEmpty() ? entries : entries.stream().filter(this::passes).toList();
    }

    /** The one test that keeps an incident out; null if none does, and nothing that is a name if several do. */
    @Nullable
    String keptOutBy(Entry entry) {
        String kept = null;
        for (Map.Entry<String, Predicate<Entry>> test : tests.entrySet()) {
            if (!test.getValue().test(entry)) {
                if (kept != null) {
                    return "";
                }
                kept = test.getKey();
            }
        }
        return kept;
    }

    private void who(Query query) {
        List<String> parties = query.texts("party", 8, CODE);
        if (!parties.isEmpty()) {
            put(
                    "party",
                    Set.copyOf(parties),
                    entry -> entry.overview().parties().containsAll(parties));
        }
        String dyad = query.text("dyad", 129, DYAD);
        if (dyad != null) {
            put("dyad", Set.of(dyad), entry -> entry.dyads().contains(dyad));
        }
    }

    /** With a point its own status counts, else that of any point. */
    private void status(Query query) {
        Set<String> statuses = Set.copyOf(query.texts("status", 4, STATUS));
        String point = query.text("point", 80);
        if (!statuses.isEmpty() || point != null) {
            selected.put("point", point == null ? Set.of() : Set.of(point));
            put("status", statuses, entry -> stands(entry, statuses, point));
        }
    }

    private static boolean stands(Entry entry, Set<String> statuses, @Nullable String point) {
        for (Map.Entry<String, String> each : entry.overview().statuses().entrySet()) {
            if ((statuses.isEmpty() || statuses.contains(each.getValue()))
                    && (point == null || same(each.getKey(), point))) {
                return true;
            }
        }
        return false;
    }

    private static boolean same(String name, String wanted) {
        return name.equals(wanted) || name.startsWith(wanted + ":");
    }

    private void what(Query query) {
        Set<String> types = Set.copyOf(query.texts("type", 20, TYPE));
        if (!types.isEmpty()) {
            put("type", types, entry -> entry.overview().types().stream().anyMatch(types::contains));
        }
        String review = query.oneOf("review", Set.of("open", "accepted", "sensitive"));
        if (review != null) {
            put("review", Set.of(review), entry -> entry.facets().get(REVIEW).contains(review));
        }
        String coverage = query.oneOf("coverage", Set.of("one-side", "several", "outlet"));
        if (coverage != null) {
            put("coverage", Set.of(coverage), entry -> entry.coverage().equals(coverage));
        }
    }

    private void place(Query query) {
        Set<String> countries = Set.copyOf(query.texts("country", 20, COUNTRY));
        if (!countries.isEmpty()) {
            put("country", countries, entry -> entry.countries().stream().anyMatch(countries::contains));
        }
        Set<String> precisions = Set.copyOf(query.texts("precision", 12, PRECISION));
        if (!precisions.isEmpty()) {
            put("precision", precisions, entry -> precisions.contains(entry.precision()));
        }
        Box box = Box.of(query.text("bbox", 120));
        if (box != null) {
            put("bbox", Set.of(), entry -> entry.spots().stream().anyMatch(box::holds));
        }
    }

    private void time(Query query) {
        String from = query.day("from");
        String to = query.day("to");
        boolean undated = query.flag("undated");
        if (from != null && to != null && from.compareTo(to) > 0) {
            throw Problem.wrong("from", "no later than to");
        }
        if (from != null || to != null) {
            put("time", Set.of(), entry -> inTime(entry, from, to, undated));
        }
    }

    private static boolean inTime(Entry entry, @Nullable String from, @Nullable String to, boolean undated) {
        String first = entry.first();
        String last = entry.last();
        if (first == null || last == null) {
            return undated;
        }
        return (to == null || first.compareTo(to) <= 0) && (from == null || last.compareTo(from) >= 0);
    }

    private void words(Query query, Catalogue catalogue, Archive archive) {
        String words = query.text("q", 300);
        if (words != null) {
            BitSet found = archive.numbersMatching(words);
            put("q", Set.of(), entry -> {
                for (Report report : entry.overview().reports()) {
                    Integer number = catalogue.numbers().get(report.document());
                    if (number != null && found.get(number)) {
                        return true;
                    }
                }
                return false;
            });
        }
    }

    private void put(String facet, Set<String> values, Predicate<Entry> test) {
        selected.put(facet, values);
        tests.put(facet, test);
    }

    /** A box of degrees; west may be greater than east, across the date line. */
    private record Box(double west, double south, double east, double north) {

        static @Nullable Box of(@Nullable String text) {
            if (text == null) {
                return null;
            }
            String[] parts = text.split(",", -1);
            if (parts.length != 4) {
                throw Problem.wrong("bbox", "west,south,east,north in degrees");
            }
            return new Box(degrees(parts[0]), degrees(parts[1]), degrees(parts[2]), degrees(parts[3]));
        }

        private static double degrees(String text) {
            if (!text.matches("-?[0-9]{1,3}(\\.[0-9]{1,20})?")) {
                throw Problem.wrong("bbox", "west,south,east,north in degrees");
            }
            return Double.parseDouble(text);
        }

        boolean holds(Entry.Spot spot) {
            boolean across = west > east;
            boolean between =
                    across ? spot.lon() >= west || spot.lon() <= east : spot.lon() >= west && spot.lon() <= east;
            return between && spot.lat() >= south && spot.lat() <= north;
        }
    }
}
