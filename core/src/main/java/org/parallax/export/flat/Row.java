package org.parallax.export.flat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** One row of a table in the making; what is not put stays unknown. Not thread-safe. */
public final class Row {

    private final List<String> columns;
    private final UnaryOperator<String> words;
    private final Map<String, String> cells = new HashMap<>();

    Row(List<String> columns, UnaryOperator<String> words) {
        this.columns = columns;
        this.words = words;
    }

    /** Puts words as they are found in documents; names that must not go out are withheld. */
    public Row text(String column, @Nullable String value) {
        return put(column, value == null ? null : words.apply(value));
    }

    /** Puts words that may be missing. */
    public Row text(String column, Optional<String> value) {
        return text(column, value.orElse(null));
    }

    /** Puts a number or a code. */
    public Row put(String column, @Nullable Object value) {
        if (!columns.contains(column)) {
            throw new IllegalArgumentException("no such column: " + column);
        }
        if (value != null) {
            cells.put(column, number(value));
        }
        return this;
    }

    /** Puts a number or a code that may be missing. */
    public Row put(String column, Optional<?> value) {
        return put(column, value.orElse(null));
    }

    private static String number(Object value) {
        return value instanceof Double real ? plain(real) : value.toString();
    }

    /** A number without exponent and without needless digits; one decimal is kept. */
    private static String plain(double real) {
        String text = java.math.BigDecimal.valueOf(real).toPlainString();
        return text.contains(".") ? text : text + ".0";
    }

    String cell(String column) {
        return cells.getOrDefault(column, "");
    }
}
