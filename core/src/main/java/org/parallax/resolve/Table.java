package org.parallax.resolve;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** A shipped table of tab-separated values; lines that open with {@code #} are its header. */
record Table(String file, List<Row> rows) {

    /** One line of a table, which knows where it stands so that a mistake can be found. */
    record Row(String file, int line, List<String> cells) {
        String cell(int column) {
            return cells.get(column);
        }

        int number(int column) {
            try {
                return Integer.parseInt(cells.get(column));
            } catch (NumberFormatException e) {
                throw mistake("not a number: " + cells.get(column));
            }
        }

        IllegalStateException mistake(String what) {
            return new IllegalStateException(file + " line " + line + ": " + what);
        }
    }

    /** Reads a table beside this class; each row must have the given number of columns. */
    static Table of(String file, int columns) {
        try (var stream = Objects.requireNonNull(Table.class.getResourceAsStream(file), file);
                var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return parse(file, columns, reader.lines().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Table parse(String file, int columns, List<String> lines) {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (!line.isBlank() && !line.startsWith("#")) {
                rows.add(row(file, i + 1, columns, line));
            }
        }
        return new Table(file, List.copyOf(rows));
    }

    private static Row row(String file, int number, int columns, String line) {
        Row row = new Row(file, number, List.of(line.split("\t", -1)));
        if (row.cells().size() != columns) {
            throw row.mistake(
                    "expected " + columns + " columns, found " + row.cells().size());
        }
        return row;
    }
}
