package org.parallax.export.flat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A table that is being read back; strict, for it reads what Parallax wrote. */
final class SheetReader {

    private final Tabular table;

    SheetReader(Tabular table) {
        this.table = table;
    }

    List<Row> rows(Reader in) throws IOException {
        CellReader cells = new CellReader(new BufferedReader(in), table.dialect());
        if (table.dialect().head()) {
            expect(cells, table.columns());
        }
        if (!table.tags().isEmpty()) {
            expect(cells, table.tags());
        }
        List<Row> rows = new ArrayList<>();
        for (Optional<List<String>> line = cells.next(); line.isPresent(); line = cells.next()) {
            rows.add(row(line.get(), cells.line()));
        }
        return rows;
    }

    private void expect(CellReader cells, List<String> expected) throws IOException {
        if (!cells.next().equals(Optional.of(expected))) {
            throw new IOException("line " + cells.line() + " is not the head of " + table.name());
        }
    }

    private Row row(List<String> cells, int line) throws IOException {
        List<String> columns = table.columns();
        if (cells.size() != columns.size()) {
            throw new IOException(
                    "line " + line + " has " + cells.size() + " cells for " + columns.size() + " columns");
        }
        Row row = Row.in(columns);
        for (int i = 0; i < columns.size(); i++) {
            String cell = cells.get(i);
            row.put(columns.get(i), cell.equals(table.dialect().unknown()) ? null : cell);
        }
        return row;
    }
}
