package org.parallax.server;

import java.util.Collection;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import org.parallax.export.names.Labels;

/** What parties and points are called on the pages. */
final class PartyNames {

    private static final Labels LABELS = Labels.standard();

    private PartyNames() {}

    static String party(String code) {
        if (code.equals("OUTLET")) {
            return "The reports themselves";
        }
        return LABELS.party(code).orElseGet(() -> readable(code));
    }

    private static String readable(String code) {
        String words = code.replace('-', ' ');
        return code.equals(code.toUpperCase(Locale.ROOT)) || words.isEmpty()
                ? words
                : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    static SortedMap<String, String> parties(Collection<String> codes) {
        SortedMap<String, String> names = new TreeMap<>();
        codes.forEach(code -> names.put(code, party(code)));
        return names;
    }

    /** The names of all parties on a page. */
    static SortedMap<String, String> of(Collection<Entry> entries) {
        java.util.TreeSet<String> codes = new java.util.TreeSet<>();
        for (Entry entry : entries) {
            codes.addAll(entry.overview().parties());
            codes.addAll(entry.overview().tellers().keySet());
        }
        return parties(codes);
    }

    /** A point in words: {@code dead:ARM} is "Dead (Armenia)". */
    static String point(String name) {
        int colon = name.indexOf(':');
        String kind = colon < 0 ? name : name.substring(0, colon);
        String words = LABELS.point(kind).orElseGet(() -> readable(kind));
        return colon < 0 ? words : words + " (" + party(name.substring(colon + 1)) + ")";
    }
}
