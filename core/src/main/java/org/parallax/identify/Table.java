package org.parallax.identify;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The rows of a tab-separated data file; a bad row is named by file and line. */
final class Table {

    private final String source;
    private final int columns;
    private final List<Row> rows = new ArrayList<>();

    private Table(String source, int columns, List<String> lines) {
        this.source = source;
        this.columns = columns;
        for (int i = 0; i < lines.size(); i++) {
            add(lines.get(i), i + 1);
        }
    }

    /** A data file that ships beside this class. */
    static Table shipped(String name, int columns) {
        try (InputStream in = Table.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("data file is missing: " + name);
            }
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return new Table(name, columns, text.lines().toList());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
        }
    }

    /** Rows that a user gave. */
    static Table of(ActorRows rows, int columns) {
        return new Table(rows.source(), columns, rows.lines());
    }

    private void add(String line, int number) {
        if (line.isBlank() || line.startsWith("#")) {
            return;
        }
        List<String> cells = Arrays.asList(line.split("\t", -1));
        if (cells.size() != columns) {
            throw new IllegalArgumentException(
                    source + ":" + number + ": " + columns + " columns expected, " + cells.size() + " found");
        }
        rows.add(new Row(source + ":" + number, cells));
    }

    List<Row> rows() {
        return rows;
    }

    /** One row, with the place it stands in. */
    record Row(String where, List<String> cells) {

        String cell(int column) {
            return cells.get(column).strip();
        }

        /** A cell that must not be empty. */
        String required(int column) {
            String cell = cell(column);
            if (cell.isEmpty()) {
                throw bad("column " + (column + 1) + " is empty");
            }
            return cell;
        }

        /** The parts of a cell between bars; none if the cell is empty. */
        List<String> list(int column) {
            return parts(cell(column));
        }

        static List<String> parts(String cell) {
            return Arrays.stream(cell.split("\\|"))
                    .map(String::strip)
                    .filter(part -> !part.isEmpty())
                    .toList();
        }

        IllegalArgumentException bad(String reason) {
            return new IllegalArgumentException(where + ": " + reason);
        }

        /** A cell that names a constant of an enum, in any case. */
        <E extends Enum<E>> E constant(Class<E> type, int column) {
            try {
                return Enum.valueOf(type, required(column).toUpperCase(java.util.Locale.ROOT));
            } catch (IllegalArgumentException e) {
                throw bad("not a " + type.getSimpleName() + ": " + cell(column));
            }
        }
    }
}
