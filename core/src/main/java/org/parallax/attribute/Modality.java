package org.parallax.attribute;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.parallax.model.Token;
import org.parallax.table.Row;
import org.parallax.table.Table;

/** The words that change how sure a predicate is ({@code modality.tsv}). Immutable. */
final class Modality {

    private static final Set<String> KINDS =
            Set.of("negation", "possible", "probable", "improbable", "future", "open", "condition", "reported");
    private static final Modality SHIPPED = new Modality();

    private final Map<String, Set<String>> words = new HashMap<>();

    private Modality() {
        for (Row row : Table.rows(Modality.class, "modality.tsv", 2)) {
            words.computeIfAbsent(row.value(1, Modality::kind), absent -> new HashSet<>())
                    .add(row.cell(0));
        }
    }

    static Modality shipped() {
        return SHIPPED;
    }

    private static String kind(String name) {
        if (!KINDS.contains(name)) {
            throw new IllegalArgumentException("not a kind: " + name);
        }
        return name;
    }

    /** Whether an auxiliary with "have" behind it has a meaning of its own: what must have been is inferred, what must be is not. */
    boolean isPerfect(String kind, Token token) {
        return words.getOrDefault(kind, Set.of()).contains(token.word().toLowerCase(Locale.ROOT) + " have");
    }

    boolean hasPerfect(Token token) {
        return KINDS.stream().anyMatch(kind -> isPerfect(kind, token));
    }

    boolean is(String kind, Token token) {
        return words.getOrDefault(kind, Set.of()).contains(token.word().toLowerCase(Locale.ROOT));
    }
}
