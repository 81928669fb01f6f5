package org.parallax.attribute;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The rows of a tab-separated data file that ships beside this class; a bad row is named by file and line. */
final class Table {

    private Table() {}

    static List<Row> read(String name, int columns) {
        try (InputStream in = Table.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("data file is missing: " + name);
            }
            return rows(name, new String(in.readAllBytes(), StandardCharsets.UTF_8), columns);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
        }
    }

    static List<Row> rows(String name, String text, int columns) {
        List<Row> rows = new ArrayList<>();
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            if (!line.isBlank() && !line.startsWith("#")) {
                rows.add(row(name + ":" + number, List.of(line.split("\t", -1)), columns));
            }
        }
        return rows;
    }

    private static Row row(String where, List<String> cells, int columns) {
        if (cells.size() != columns) {
            throw new IllegalArgumentException(
                    where + ": " + columns + " columns expected, " + cells.size() + " found");
        }
        return new Row(where, cells);
    }

    /** One row, with the place it stands in. */
    record Row(String where, List<String> cells) {

        String cell(int column) {
            return cells.get(column).strip();
        }

        /** A cell as a value of a closed list. */
        <T> T value(int column, Function<String, T> reading) {
            try {
                return reading.apply(cell(column));
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException(where + ": not understood: " + cell(column), e);
            }
        }
    }
}
