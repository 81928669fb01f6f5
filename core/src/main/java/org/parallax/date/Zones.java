package org.parallax.date;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parallax.model.Place;
import org.parallax.table.Row;
import org.parallax.table.Table;

/** The time zones that clocks in a place may go by. Contested ground has those of all that claim it. Thread-safe. */
final class Zones {

    private static final String WHOLE = "*";

    private record Rule(ZoneId zone, List<String> divisions) {}

    private final Map<String, List<Rule>> byCountry = new HashMap<>();
    private final Map<String, ZoneId> byWord = new HashMap<>();

    Zones() {
        Table.rows(Zones.class, "zones.tsv", 3).forEach(this::rule);
        for (Row row : Table.rows(Zones.class, "zone-words.tsv", 2)) {
            byWord.put(row.cell(0), row.value(1, ZoneId::of));
        }
    }

    /** A zone whose name is younger than this Java's own tables is left out, and times there stay open. */
    private void rule(Row row) {
        try {
            ZoneId zone = ZoneId.of(row.required(1));
            byCountry
                    .computeIfAbsent(row.required(0), code -> new ArrayList<>())
                    .add(new Rule(zone, row.list(2)));
        } catch (DateTimeException unknown) {
            byCountry.putIfAbsent(row.required(0), new ArrayList<>());
        }
    }

    /** The zone that a word beside a clock time tells, or null. */
    @Nullable
    ZoneId told(String word) {
        return byWord.get(word);
    }

    /** The zones of a place; none if it is in no state. */
    Set<ZoneId> at(Place.Located place) {
        Set<ZoneId> zones = new LinkedHashSet<>(of(place));
        place.area()
                .claims()
                .forEach(claimant -> rules(claimant).map(Rule::zone).forEach(zones::add));
        return zones;
    }

    private List<ZoneId> of(Place.Located place) {
        String country = place.area().country();
        if (country == null) {
            return List.of();
        }
        List<ZoneId> own = zones(country, place.source().replaceFirst("/.*", ""));
        String admin1 = place.area().admin1();
        if (own.isEmpty() && admin1 != null) {
            own = zones(country, admin1);
        }
        List<ZoneId> whole = own.isEmpty() ? zones(country, WHOLE) : own;
        return whole.isEmpty() ? rules(country).map(Rule::zone).toList() : whole;
    }

    private List<ZoneId> zones(String country, String division) {
        return rules(country)
                .filter(rule -> rule.divisions().contains(division))
                .map(Rule::zone)
                .toList();
    }

    private Stream<Rule> rules(String country) {
        return byCountry.getOrDefault(country, List.of()).stream();
    }
}
