package org.parallax.export.flat;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parallax.export.account.Selection;
import org.parallax.export.format.Carried;
import org.parallax.export.format.Format;
import org.parallax.export.format.Loss;
import org.parallax.export.parquet.Column;
import org.parallax.export.parquet.ParquetTable;

/** Our own table as Apache Parquet: the columns of the CSV, with numbers as numbers and days as days. */
public final class AccountParquet implements Format {

    private static final List<Column> COLUMNS = AccountTable.COLUMNS.stream()
            .map(name -> new Column(name, kind(name)))
            .toList();

    @Override
    public String name() {
        return "parquet";
    }

    @Override
    public String suffix() {
        return ".accounts.parquet";
    }

    @Override
    public Set<Carried> carries() {
        return AccountTable.carries();
    }

    @Override
    public List<String> notes() {
        return List.of("the pages are not compressed, so that the same accounts are the same bytes on every machine");
    }

    @Override
    public Format readable() {
        return new AccountCsv();
    }

    @Override
    public void write(Selection selection, Loss loss, OutputStream out) throws IOException {
        ParquetTable table = new ParquetTable(COLUMNS, out);
        for (Iterator<Row> rows = AccountTable.rows(selection).iterator(); rows.hasNext(); loss.row()) {
            table.row(cells(rows.next()));
        }
        table.finish();
    }

    private static List<@Nullable String> cells(Row row) {
        List<@Nullable String> cells = new ArrayList<>();
        for (String column : AccountTable.COLUMNS) {
            String cell = row.cell(column);
            cells.add(cell.isEmpty() ? null : cell);
        }
        return cells;
    }

    private static Column.Kind kind(String column) {
        return switch (column) {
            case "mentions", "documents", "independent_sources" -> Column.Kind.WHOLE;
            case "goldstein", "latitude", "longitude", "uncertainty_km" -> Column.Kind.REAL;
            case "date_first", "date_last" -> Column.Kind.DAY;
            default -> Column.Kind.TEXT;
        };
    }
}
