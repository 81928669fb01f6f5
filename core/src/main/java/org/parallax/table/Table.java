package org.parallax.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads tables: tab-separated rows in UTF-8. Blank lines and lines that open with {@code #} are comment. */
public final class Table {

    private static final int ANY = -1;

    private Table() {}

    /**
     * The rows of a data file that ships beside a class.
     *
     * @throws IllegalStateException if it does not ship
     * @throws IllegalArgumentException if a row has another number of cells; the message names file and line
     */
    public static List<Row> rows(Class<?> beside, String file, int columns) {
        try (InputStream bytes = beside.getResourceAsStream(file)) {
            if (bytes == null) {
                throw new IllegalStateException("data file is missing: " + file);
            }
            String text = new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
            return parse(file, columns, text.lines().toList());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    /** The rows of a data file whose last cells may be left out; those read as empty. */
    public static List<Row> ragged(Class<?> beside, String file) {
        return rows(beside, file, ANY);
    }

    /** The rows among lines, such as those of a user's own file; its name is for messages. */
    public static List<Row> parse(String file, int columns, List<String> lines) {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (!line.isBlank() && !line.startsWith("#")) {
                rows.add(row(new Row(file, i + 1, List.of(line.split("\t", -1))), columns));
            }
        }
        return List.copyOf(rows);
    }

    private static Row row(Row row, int columns) {
        int cells = row.cells().size();
        if (columns != ANY && cells != columns) {
            throw row.wrong("expected " + columns + " columns, found " + cells);
        }
        return row;
    }
}
