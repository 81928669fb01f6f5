package org.parallax.locate;

import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import org.parallax.locate.Entry.Centre;
import org.parallax.locate.Entry.Parents;

/** What a row of GeoNames becomes in a gazetteer: its entry, and the keys it is found by. */
final class GazetteerNames {

    private GazetteerNames() {}

    static Entry entry(GeoNamesRow row, Divisions divisions) {
        Kind kind = Objects.requireNonNull(row.kind());
        return new Entry(
                "geonames:" + row.id(),
                row.name(),
                kind,
                row.population(),
                new Centre(row.latitude(), row.longitude(), radius(kind, row.population())),
                Parents.of(row.country(), divisions.name(row.admin1()), divisions.name(row.admin2())));
    }

    /** Towns of three thousand to the square kilometre; what is no settlement has the radius of its kind. */
    private static double radius(Kind kind, long population) {
        return kind.isSettlement() && population > 0
                ? Math.max(1, Math.min(40, Math.sqrt(population / 3000.0 / Math.PI) * 1.5))
                : kind.radiusKm();
    }

    /** The keys in Latin letters: English news spells no others. Codes of airports are no names. */
    static Set<String> keys(GeoNamesRow row, Transliteration spellings) {
        Set<String> keys = new LinkedHashSet<>();
        for (String name : row.names()) {
            String key = NameKey.of(name);
            if (isLatin(key) && !isCode(name)) {
                keys.add(key);
                if (!key.contentEquals(name.toLowerCase(java.util.Locale.ROOT)) || name.equals(row.name())) {
                    keys.addAll(spellings.keys(name, row.country()));
                }
            }
        }
        keys.removeIf(key -> !isLatin(key));
        return keys;
    }

    static boolean isLatin(String key) {
        return !key.isEmpty() && key.chars().allMatch(letter -> letter < 128);
    }

    private static boolean isCode(String name) {
        return name.length() <= 4
                && name.chars()
                        .allMatch(letter -> (letter >= 'A' && letter <= 'Z') || (letter >= '0' && letter <= '9'));
    }
}
