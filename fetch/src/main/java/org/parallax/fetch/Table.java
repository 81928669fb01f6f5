package org.parallax.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The rows of a data file beside this package: cells between tabs, {@code #} begins a comment line. */
record Table(String name, List<Row> rows) {

    /** A row with the number of its line. */
    record Row(int line, List<String> cells) {}

    static Table of(String name, int columns) {
        List<Row> rows = new ArrayList<>();
        List<String> lines = text(name).lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (!line.isBlank() && !line.startsWith("#")) {
                List<String> cells = List.of(line.split("\t", -1));
                if (cells.size() != columns) {
                    throw new IllegalStateException(name + ":" + (i + 1) + ": wants " + columns + " columns");
                }
                rows.add(new Row(i + 1, cells));
            }
        }
        return new Table(name, List.copyOf(rows));
    }

    IllegalStateException wrong(Row row, String what) {
        return new IllegalStateException(name + ":" + row.line() + ": " + what);
    }

    private static String text(String name) {
        try (InputStream in = Table.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the file " + name + " is missing from the program");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
