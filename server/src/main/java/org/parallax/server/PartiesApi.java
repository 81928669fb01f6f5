package org.parallax.server;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Parties and pairs of parties: counts of independent incidents with the volume of reporting, and no score of anybody. */
final class PartiesApi {

    private static final Pattern DYAD = Pattern.compile("[^~]{1,64}~[^~]{1,64}");
    private static final int MOST_DYADS = 500;

    private final Readers readers;
    private final Catalogues catalogues;
    private final Answers answers;

    PartiesApi(Readers readers, Catalogues catalogues, Answers answers) {
        this.readers = readers;
        this.catalogues = catalogues;
        this.answers = answers;
    }

    void on(RoutesConfig routes) {
        routes.get("/api/parties", this::parties, Role.READER);
        routes.get("/api/dyads", this::dyads, Role.READER);
        routes.get("/api/dyads/{dyad}", this::dyad, Role.READER);
    }

    private void parties(Context context) {
        Catalogue catalogue = catalogues.newest();
        answers.answer(context, catalogue.state(), () -> Map.of("items", parties(catalogue)));
    }

    private static List<Map<String, Object>> parties(Catalogue catalogue) {
        SortedMap<String, PartyFigures> figures = new TreeMap<>();
        for (Entry entry : catalogue.byId().values()) {
            entry.overview().parties().forEach(party -> of(figures, party).side(entry));
            entry.overview()
                    .tellers()
                    .forEach((party, teller) -> of(figures, party).tells(entry, teller));
        }
        return figures.values().stream()
                .sorted(Comparator.comparing(PartyFigures::name))
                .map(PartyFigures::node)
                .toList();
    }

    private static PartyFigures of(SortedMap<String, PartyFigures> figures, String party) {
        return figures.computeIfAbsent(party, PartyFigures::new);
    }

    private void dyads(Context context) {
        Catalogue catalogue = catalogues.newest();
        answers.answer(context, catalogue.state(), () -> Map.of("items", dyads(catalogue)));
    }

    private static List<Map<String, Object>> dyads(Catalogue catalogue) {
        Map<String, List<Entry>> byDyad = new TreeMap<>();
        for (Entry entry : catalogue.in(Catalogue.Order.OLDEST)) {
            entry.dyads()
                    .forEach(dyad -> byDyad.computeIfAbsent(dyad, key -> new ArrayList<>())
                            .add(entry));
        }
        return byDyad.entrySet().stream()
                .sorted(Comparator.comparingInt((Map.Entry<String, List<Entry>> dyad) ->
                        -dyad.getValue().size()))
                .limit(MOST_DYADS)
                .map(dyad -> figures(dyad.getKey(), dyad.getValue()))
                .toList();
    }

    private static Map<String, Object> figures(String dyad, List<Entry> entries) {
        List<String> parties = List.of(dyad.split("~", 2));
        List<String> days = entries.stream()
                .map(Entry::first)
                .filter(java.util.Objects::nonNull)
                .toList();
        Map<String, Object> node = new LinkedHashMap<>();
        node.put("dyad", dyad);
        node.put("parties", parties);
        node.put("incidents", entries.size());
        node.put(
                "disputed",
                entries.stream().filter(entry -> entry.disputed() > 0).count());
        node.put("names", PartyNames.parties(parties));
        node.put("first", days.isEmpty() ? null : days.get(0));
        node.put("last", days.isEmpty() ? null : days.get(days.size() - 1));
        return node;
    }

    private void dyad(Context context) {
        Query query = new Query(context);
        String dyad = query.id("dyad", DYAD);
        String from = query.day("from");
        String to = query.day("to");
        String bucket = query.oneOf("bucket", Bucket.NAMES);
        readers.use(archive -> {
            Catalogue catalogue = catalogues.newest(archive);
            answers.answer(
                    context,
                    catalogue.state(),
                    () -> series(catalogue, catalogues.days(archive), dyad, from, to, bucket));
        });
    }

    private static Map<String, Object> series(
            Catalogue catalogue,
            Days days,
            String dyad,
            @Nullable String from,
            @Nullable String to,
            @Nullable String bucket) {
        List<Entry> entries = catalogue.in(Catalogue.Order.OLDEST).stream()
                .filter(entry -> entry.dyads().contains(dyad))
                .toList();
        if (entries.isEmpty()) {
            throw new Problem(404, "there is no incident between these two", "dyad");
        }
        return new DyadSeries(dyad, entries, from, to, bucket).node(days);
    }
}
