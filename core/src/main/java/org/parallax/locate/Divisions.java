package org.parallax.locate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.parallax.locate.Entry.Centre;
import org.parallax.locate.Entry.Parents;
import org.parallax.table.Row;
import org.parallax.table.Table;

/**
 * First- and second-level divisions that come as codes and names alone: each gets the middle of its settlements.
 *
 * <p>Settlements crowd, so their mean would sit at the largest conurbation; one settlement per half degree is counted,
 * which comes close to the middle of the area. Not thread-safe.
 */
final class Divisions {

    private static final double CELL = 0.5;
    /** A first level that reaches no further is a district to a reader: an Azerbaijani rayon, a Kosovar district. */
    static final double SMALL_KM = 50;

    private final Map<String, String> names = new TreeMap<>();
    private final Map<String, List<String>> aliases = new HashMap<>();
    private final Set<String> placedByHand = new HashSet<>();
    private final Map<String, Map<Long, Centre>> cells = new HashMap<>();
    private final Map<String, Long> population = new HashMap<>();
    private final Set<String> suffixes = new LinkedHashSet<>();

    Divisions() {
        for (Row row : Table.rows(Divisions.class, "divisions.tsv", 7)) {
            aliases.put(row.cell(0), row.list(5));
            if (row.optional(2) != null) {
                placedByHand.add(row.cell(0));
            }
        }
        Table.rows(Divisions.class, "features.tsv", 4).stream()
                .filter(row -> row.cell(1).equals("after")
                        && row.list(2).stream().anyMatch(kind -> kind.equals("admin1") || kind.equals("district")))
                .forEach(row -> suffixes.add(" " + row.cell(0)));
    }

    void nameIfUnknown(String code, String name) {
        names.putIfAbsent(code, name);
    }

    void name(String code, String name) {
        names.put(code, name);
    }

    @Nullable
    String name(String code) {
        return names.get(code);
    }

    /** Counts a settlement towards the middle of its division. */
    void settle(String code, double latitude, double longitude, long inhabitants) {
        long cell = (long) Math.floor(latitude / CELL) * 100_000 + (long) Math.floor(longitude / CELL);
        cells.computeIfAbsent(code, key -> new TreeMap<>()).putIfAbsent(cell, new Centre(latitude, longitude, 0));
        population.merge(code, inhabitants, Long::sum);
    }

    /** Writes all divisions that have a settlement and no centre by hand. */
    void write(GazetteerWriter writer, Transliteration spellings) {
        names.forEach((code, name) -> {
            Map<Long, Centre> settled = cells.get(code);
            if (settled != null && !placedByHand.contains(code)) {
                writer.add(entry(code, name, List.copyOf(settled.values())), keys(code, name, spellings));
            }
        });
    }

    private Entry entry(String code, String name, List<Centre> settled) {
        boolean first = code.indexOf('.') == code.lastIndexOf('.');
        double latitude =
                settled.stream().mapToDouble(Centre::latitude).average().orElseThrow();
        double longitude =
                settled.stream().mapToDouble(Centre::longitude).average().orElseThrow();
        Centre middle = new Centre(latitude, longitude, 0);
        double reach = settled.stream().mapToDouble(middle::distanceTo).max().orElseThrow();
        return new Entry(
                "division:" + code,
                name,
                first && reach >= SMALL_KM ? Kind.ADMIN1 : Kind.DISTRICT,
                population.getOrDefault(code, 0L),
                new Centre(latitude, longitude, Math.max(reach, first ? 20 : 10)),
                Parents.of(
                        code.substring(0, 2),
                        first ? name : names.get(code.substring(0, code.lastIndexOf('.'))),
                        first ? null : name));
    }

    private List<String> keys(String code, String name, Transliteration spellings) {
        List<String> all = new ArrayList<>(aliases.getOrDefault(code, List.of()));
        all.add(name);
        Set<String> keys = new LinkedHashSet<>();
        for (String each : all) {
            for (String key : spellings.keys(each, code.substring(0, 2))) {
                keys.add(key);
                keys.add(bare(key));
            }
        }
        return List.copyOf(keys);
    }

    /** The key without the word that tells its kind: "butler county" is also called "butler". */
    private String bare(String key) {
        for (String suffix : suffixes) {
            if (key.endsWith(suffix.toLowerCase(Locale.ROOT)) && key.length() > suffix.length() + 1) {
                return key.substring(0, key.length() - suffix.length());
            }
        }
        return key;
    }
}
