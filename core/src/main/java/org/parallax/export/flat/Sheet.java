package org.parallax.export.flat;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;

/** A table that is being written. Not thread-safe. */
final class Sheet {

    private final Tabular table;
    private final Appendable out;

    /** Begins a table and writes its head and its tags, if it has them. */
    Sheet(Tabular table, Appendable out) throws IOException {
        this.table = table;
        this.out = out;
        if (table.dialect().head()) {
            line(table.columns());
        }
        if (!table.tags().isEmpty()) {
            line(table.tags());
        }
    }

    void write(Row row) throws IOException {
        line(table.columns().stream().map(row::cell).toList());
    }

    private void line(List<String> cells) throws IOException {
        Dialect dialect = table.dialect();
        out.append(cells.stream()
                        .map(cell -> cell.isEmpty() ? dialect.unknown() : dialect.cell(cell))
                        .collect(Collectors.joining(String.valueOf(dialect.separator()))))
                .append('\n');
    }
}
