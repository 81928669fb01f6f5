package org.parallax.export.names;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.parallax.table.Row;
import org.parallax.table.Table;

/** What parties and points are called for a reader, in neutral English. Immutable and thread-safe. */
public final class Labels {

    private static final Labels STANDARD = new Labels();

    private final Map<String, String> parties = table("parties.tsv");
    private final Map<String, String> points = table("points.tsv");

    private Labels() {}

    /** The tables that ship. */
    public static Labels standard() {
        return STANDARD;
    }

    private static Map<String, String> table(String file) {
        Map<String, String> words = new HashMap<>();
        for (Row row : Table.rows(Labels.class, file, 2)) {
            if (words.put(row.required(0), row.required(1)) != null) {
                throw row.wrong("stands twice: " + row.cell(0));
            }
        }
        return Map.copyOf(words);
    }

    /** The short name of a state, or of a party that the table knows; it says nothing about status or territory. */
    public Optional<String> party(String code) {
        return Optional.ofNullable(parties.get(code));
    }

    /** The question that a point answers: {@code place} is "Where". */
    public Optional<String> point(String name) {
        return Optional.ofNullable(points.get(name));
    }
}
