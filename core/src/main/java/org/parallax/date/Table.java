package org.parallax.date;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A table of this step's resources: tab-separated rows below comment lines. */
final class Table {

    private Table() {}

    /**
     * One row.
     *
     * @param at file and line, for messages
     */
    record Row(String at, List<String> cells) {

        String text(int column) {
            return cells.get(column);
        }

        IllegalStateException wrong(String what) {
            return new IllegalStateException(at + ": " + what);
        }
    }

    /** The rows of a resource, each with so many cells. */
    static List<Row> rows(String resource, int columns) {
        InputStream stream = Table.class.getResourceAsStream(resource);
        if (stream == null) {
            throw new IllegalStateException("missing resource " + resource);
        }
        List<Row> rows = new ArrayList<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            int number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (!line.isEmpty() && !line.startsWith("#")) {
                    rows.add(row(resource + ":" + number, line, columns));
                }
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return rows;
    }

    private static Row row(String at, String line, int columns) {
        Row row = new Row(at, List.of(line.split("\t", -1)));
        if (row.cells().size() != columns) {
            throw row.wrong(
                    "expected " + columns + " cells, found " + row.cells().size());
        }
        return row;
    }
}
