package org.parallax.export.flat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parallax.export.account.Selection;

/** One row of a table in the making; what is not put stays unknown. Not thread-safe. */
public final class Row {

    private final List<String> columns;
    private final UnaryOperator<String> words;
    private final Map<String, String> cells = new HashMap<>();

    private Row(List<String> columns, UnaryOperator<String> words) {
        this.columns = columns;
        this.words = words;
    }

    /** An empty row into which words of documents go as the terms of a selection have it. */
    public static Row in(Tabular table, Selection selection) {
        return in(table.columns(), selection);
    }

    /** The same, of columns. */
    static Row in(List<String> columns, Selection selection) {
        return new Row(columns, words(selection));
    }

    /** An empty row into which words go as they are. */
    static Row in(List<String> columns) {
        return new Row(columns, UnaryOperator.identity());
    }

    /** How words of documents go out: without names that are withheld, marked for spreadsheets if so asked. */
    private static UnaryOperator<String> words(Selection selection) {
        return selection.terms().spreadsheetSafe()
                ? value -> Dialect.harmless(selection.discreet(value))
                : selection::discreet;
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
        String cell = value == null ? "" : number(value);
        if (!cell.isEmpty()) {
            cells.put(column, cell);
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

    /** What stands in a column; empty if nothing is known. */
    public String cell(String column) {
        return cells.getOrDefault(column, "");
    }

    /** Rows are equal if the same is known in the same columns. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Row row && columns.equals(row.columns) && cells.equals(row.cells);
    }

    @Override
    public int hashCode() {
        return cells.hashCode();
    }

    @Override
    public String toString() {
        return columns.stream()
                .filter(cells::containsKey)
                .map(column -> column + "=" + cell(column))
                .collect(Collectors.joining(", "));
    }
}
