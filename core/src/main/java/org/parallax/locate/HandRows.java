package org.parallax.locate;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.parallax.locate.Entry.Centre;
import org.parallax.locate.Entry.Parents;
import org.parallax.table.Row;
import org.parallax.table.Table;

/** The tables of {@link HandTables} as they are written by hand, read row by row. Not thread-safe. */
final class HandRows {

    private static final long COUNTRY = 30_000_000;
    private static final long REGION = 5_000_000;

    private final Transliteration spellings;
    private final BiConsumer<Entry, Set<String>> places;

    private HandRows(Transliteration spellings, BiConsumer<Entry, Set<String>> places) {
        this.spellings = spellings;
        this.places = places;
    }

    /** Gives every place with its keys, those of its people under {@link HandTables#peopleKey}. */
    static void each(Transliteration spellings, BiConsumer<Entry, Set<String>> places) {
        new HandRows(spellings, places).read();
    }

    private void read() {
        Table.rows(HandRows.class, "countries.tsv", 8).forEach(this::country);
        Table.rows(HandRows.class, "regions.tsv", 8).forEach(this::region);
        Table.rows(HandRows.class, "divisions.tsv", 7).forEach(this::division);
        Map<String, List<String>> claims = claims();
        Table.rows(HandRows.class, "places.tsv", 9).forEach(row -> place(row, claims));
    }

    private void country(Row row) {
        String code = row.cell(0);
        Entry entry = new Entry(
                "parallax:country-" + code,
                row.cell(2),
                Kind.COUNTRY,
                COUNTRY,
                centre(row, 3),
                Parents.of(code, null, null));
        enter(entry, row.cell(2), row.list(6), row.list(7));
    }

    private void region(Row row) {
        Entry entry = new Entry(
                "parallax:region-" + NameKey.of(row.cell(1)).replace(' ', '-'),
                row.cell(1),
                row.value(0, Kind::labelled),
                REGION,
                centre(row, 2),
                Parents.of(row.optional(7), null, null));
        enter(entry, row.cell(1), row.list(5), row.list(6));
    }

    private void division(Row row) {
        if (row.optional(2) == null) {
            return;
        }
        String name = row.cell(1);
        Entry entry = new Entry(
                "division:" + row.cell(0),
                name,
                row.number(4) >= Divisions.SMALL_KM ? Kind.ADMIN1 : Kind.DISTRICT,
                3_000_000,
                centre(row, 2),
                Parents.of(row.cell(0).substring(0, 2), name, null));
        enter(entry, name, row.list(5), row.list(6));
    }

    private void place(Row row, Map<String, List<String>> claims) {
        List<String> names = row.list(7);
        String area = row.cell(0);
        List<String> claimed = claims.get(area);
        if (claimed == null) {
            throw row.wrong("no row of control.tsv for the area " + area);
        }
        Kind kind = row.value(1, Kind::labelled);
        Entry entry = new Entry(
                "parallax:" + area + "/" + NameKey.of(names.get(0)).replace(' ', '-') + "-" + kind.label(),
                names.get(0),
                kind,
                kind.isWide() ? REGION : kind.isDivision() ? 300_000 : 100_000,
                centre(row, 4),
                new Parents(row.optional(2), row.optional(3), null, area, others(claimed, row.cell(2))));
        enter(entry, names.get(0), names, List.of());
    }

    private static List<String> others(List<String> claimed, String country) {
        return claimed.stream().filter(claimant -> !claimant.equals(country)).toList();
    }

    /** The claims of the last row of every area. */
    private static Map<String, List<String>> claims() {
        Map<String, List<String>> claims = new HashMap<>();
        for (Row row : Table.rows(HandRows.class, "control.tsv", 6)) {
            claims.put(row.cell(0), row.list(4));
        }
        return claims;
    }

    private static Centre centre(Row row, int column) {
        Centre centre = new Centre(row.number(column), row.number(column + 1), row.number(column + 2));
        if (Math.abs(centre.latitude()) > 90 || Math.abs(centre.longitude()) > 180) {
            throw row.wrong("not on earth");
        }
        return centre;
    }

    private void enter(Entry entry, String name, List<String> names, List<String> people) {
        Set<String> keys = new LinkedHashSet<>(keys(entry, name));
        names.forEach(each -> keys.addAll(keys(entry, each)));
        people.forEach(each -> keys.add(HandTables.peopleKey(NameKey.of(each))));
        places.accept(entry, keys);
    }

    private Set<String> keys(Entry entry, String name) {
        // an abbreviation such as "Miss." is one only with its full stop
        return name.endsWith(".")
                ? Set.of(NameKey.of(name) + ".")
                : spellings.keys(name, entry.parents().country());
    }
}
