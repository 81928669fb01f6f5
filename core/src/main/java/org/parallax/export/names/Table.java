package org.parallax.export.names;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A tab-separated table that ships with the build: lines with {@code #} are comment, the first other line is its head. */
public final class Table {

    private Table() {}

    static List<List<String>> read(String name, int columns) {
        return read(Table.class, name, columns);
    }

    /** The rows of a table beside a class; throws with file and line if a row has another number of columns. */
    public static List<List<String>> read(Class<?> beside, String name, int columns) {
        List<List<String>> rows = headless(beside, name, columns);
        return rows.subList(1, rows.size());
    }

    /** The rows of a table whose head is a comment. */
    static List<List<String>> headless(Class<?> beside, String name, int columns) {
        try (InputStream bytes = beside.getResourceAsStream(name)) {
            if (bytes == null) {
                throw new IllegalStateException("not shipped: " + name);
            }
            return rows(new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8)), name, columns);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<List<String>> rows(BufferedReader lines, String name, int columns) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        int number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            if (line.startsWith("#") || line.isEmpty()) {
                continue;
            }
            List<String> row = List.of(line.split("\t", -1));
            if (row.size() != columns) {
                throw new IllegalStateException(
                        name + ":" + number + ": " + row.size() + " columns instead of " + columns);
            }
            rows.add(row);
        }
        return List.copyOf(rows);
    }
}
