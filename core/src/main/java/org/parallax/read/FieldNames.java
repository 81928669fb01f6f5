package org.parallax.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What the fields of records and the columns of sheets are called: for each field of ours the names that it may have, first one wins.
 * Immutable.
 */
public final class FieldNames {

    /** The fields that a record can tell. */
    public static final Set<String> FIELDS = Set.of("text", "id", "title", "outlet", "published", "language", "url");

    /** The names that are known without being told. */
    public static final FieldNames STANDARD = new FieldNames(
            Map.of(
                    "text", List.of("text", "body", "content", "article", "body_text", "content_text"),
                    "id", List.of("id", "guid", "uri"),
                    "title", List.of("title", "headline"),
                    "outlet", List.of("outlet", "source", "publisher", "provider"),
                    "published",
                            List.of(
                                    "published",
                                    "date",
                                    "datetime",
                                    "published_at",
                                    "date_published",
                                    "versioncreated"),
                    "language", List.of("language", "lang"),
                    "url", List.of("url", "link")),
            "");

    private final Map<String, List<String>> names;
    private final String told;

    private FieldNames(Map<String, List<String>> names, String told) {
        this.names = Map.copyOf(names);
        this.told = told;
    }

    /** What a user told, so that {@link #mapped} makes the same again; empty for the standard names. */
    public String told() {
        return told;
    }

    /** The names of a field, in lower case. */
    List<String> of(String field) {
        return names.getOrDefault(field, List.of());
    }

    /**
     * The known names with those of a user before them: {@code text=Story,title=Headline}.
     *
     * @throws IllegalArgumentException if a field is none of ours or a part is no pair
     */
    public static FieldNames mapped(String pairs) {
        if (pairs.isEmpty()) {
            return STANDARD;
        }
        Map<String, List<String>> names = new LinkedHashMap<>(STANDARD.names);
        for (String pair : pairs.split(",", -1)) {
            String[] both = pair.split("=", 2);
            String field = both[0].strip();
            if (both.length < 2 || !FIELDS.contains(field) || both[1].isBlank()) {
                throw new IllegalArgumentException("not FIELD=NAME with a field of "
                        + String.join(", ", FIELDS.stream().sorted().toList()) + ": " + pair);
            }
            List<String> all = new ArrayList<>(List.of(both[1].strip().toLowerCase(Locale.ROOT)));
            all.addAll(names.getOrDefault(field, List.of()));
            names.put(field, List.copyOf(all));
        }
        return new FieldNames(names, pairs);
    }
}
