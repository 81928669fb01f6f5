package org.parallax.locate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parallax.locate.Entry.Centre;
import org.parallax.locate.Entry.Parents;

/** Reads lines of a Who's On First table by the names of its columns. Places that GeoNames knows keep its id. */
final class WhosOnFirst {

    private final Map<String, Integer> columns = new HashMap<>();

    WhosOnFirst(String header) {
        String[] names = header.split("\t", -1);
        for (int i = 0; i < names.length; i++) {
            columns.put(names[i], i);
        }
    }

    /** The place of a line, or null if it is none of ours. */
    @Nullable
    Entry entry(String line) {
        String[] cells = line.split("\t", -1);
        Kind kind = kind(cell(cells, "placetype"), population(cells));
        if (kind == null || cell(cells, "lat").isEmpty() || cell(cells, "name").isEmpty()) {
            return null;
        }
        String geonames = cell(cells, "gn_id");
        String country = cell(cells, "country");
        return new Entry(
                geonames.isEmpty() ? "wof:" + cell(cells, "wof_id") : "geonames:" + geonames,
                cell(cells, "name"),
                kind,
                population(cells),
                new Centre(
                        Double.parseDouble(cell(cells, "lat")),
                        Double.parseDouble(cell(cells, "lon")),
                        kind.radiusKm()),
                Parents.of(
                        country.matches("[A-WYZ][A-Z]") ? country : null,
                        ancestor(cells, "region"),
                        ancestor(cells, "county")));
    }

    private String cell(String[] cells, String column) {
        Integer at = columns.get(column);
        return at == null || at >= cells.length ? "" : cells[at];
    }

    private long population(String[] cells) {
        String population = cell(cells, "population");
        return population.matches("\\d+") ? Long.parseLong(population) : 0;
    }

    private static @Nullable Kind kind(String placetype, long population) {
        return switch (placetype) {
            case "country" -> Kind.COUNTRY;
            case "macroregion", "disputed" -> Kind.REGION;
            case "region" -> Kind.ADMIN1;
            case "county", "localadmin" -> Kind.DISTRICT;
            case "neighbourhood" -> Kind.QUARTER;
            case "locality" -> population >= 50_000 ? Kind.CITY : population >= 5_000 ? Kind.TOWN : Kind.VILLAGE;
            default -> null;
        };
    }

    /** The name of an ancestor in the first hierarchy: {@code region=85668221:Kalbajar}. */
    private @Nullable String ancestor(String[] cells, String placetype) {
        String ancestors = cell(cells, "ancestors").split(";;", 2)[0];
        for (String ancestor : ancestors.split("\\|", -1)) {
            int colon = ancestor.indexOf(':');
            if (ancestor.startsWith(placetype + "=") && colon > 0 && colon + 1 < ancestor.length()) {
                return ancestor.substring(colon + 1);
            }
        }
        return null;
    }

    /** All names in Latin letters, its own first. */
    Set<String> keys(String line, Entry entry, Transliteration spellings) {
        List<String> names = new ArrayList<>();
        names.add(entry.name());
        for (String name : cell(line.split("\t", -1), "names").split("\\|", -1)) {
            names.add(name.substring(name.indexOf('=') + 1));
        }
        Set<String> keys = new LinkedHashSet<>();
        for (String name : names) {
            if (GazetteerNames.isLatin(NameKey.of(name))) {
                keys.addAll(spellings.keys(name, entry.parents().country()));
            }
        }
        keys.removeIf(key -> !GazetteerNames.isLatin(key));
        return keys;
    }
}
