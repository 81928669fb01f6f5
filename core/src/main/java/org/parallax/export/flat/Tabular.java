package org.parallax.export.flat;

import java.io.IOException;
import java.io.Reader;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.parallax.export.account.Selection;
import org.parallax.export.format.Loss;
import org.parallax.export.format.TextFormat;

/** A format that is one flat table. Its columns and its dialect say how it is written, and how it is read back. */
public interface Tabular extends TextFormat {

    /** The names of the columns in their order. */
    List<String> columns();

    Dialect dialect();

    /** What stands between the head and the first row, a cell for each column; empty for most. */
    default List<String> tags() {
        return List.of();
    }

    /** The rows of a selection; accounts and acts without a row are told to the loss as the rows are taken. */
    Stream<Row> rows(Selection selection, Loss loss);

    @Override
    default void write(Selection selection, Loss loss, Appendable out) throws IOException {
        Sheet sheet = new Sheet(this, out);
        for (Iterator<Row> rows = rows(selection, loss).iterator(); rows.hasNext(); loss.row()) {
            sheet.write(rows.next());
        }
    }

    /**
     * The rows that were written, in their order. What is not this table is refused: another head, a row with too few or too
     * many cells, a quotation mark where none may stand.
     */
    default List<Row> read(Reader in) throws IOException {
        return new SheetReader(this).rows(in);
    }
}
