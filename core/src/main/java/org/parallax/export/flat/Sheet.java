package org.parallax.export.flat;

import java.io.IOException;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.parallax.export.account.Selection;

/** A table that is being written. Not thread-safe. */
public final class Sheet {

    private final List<String> columns;
    private final Dialect dialect;
    private final UnaryOperator<String> words;
    private final Appendable out;

    /** Begins a table and writes its head, if the dialect has one. */
    public Sheet(List<String> columns, Dialect dialect, Selection selection, Appendable out) throws IOException {
        this.columns = columns;
        this.dialect = dialect;
        this.words = words(selection);
        this.out = out;
        if (dialect.head()) {
            line(columns);
        }
    }

    /** How words of documents go out: without names that are withheld, marked for spreadsheets if so asked. */
    static UnaryOperator<String> words(Selection selection) {
        return selection.terms().spreadsheetSafe()
                ? value -> Dialect.harmless(selection.discreet(value))
                : selection::discreet;
    }

    /** An empty row of this table. */
    public Row row() {
        return new Row(columns, words);
    }

    public void write(Row row) throws IOException {
        line(columns.stream().map(row::cell).toList());
    }

    void line(List<String> cells) throws IOException {
        out.append(cells.stream()
                        .map(cell -> cell.isEmpty() ? dialect.unknown() : dialect.cell(cell))
                        .collect(Collectors.joining(String.valueOf(dialect.separator()))))
                .append('\n');
    }
}
