package org.parallax.attribute;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The rows of a tab-separated data file of this package; empty lines and lines that begin with # are skipped. */
final class Rows {

    private Rows() {}

    /** The rows, each with the given number of columns. Throws {@link IllegalStateException} naming file and line. */
    static List<String[]> of(String file, int columns) {
        try (InputStream bytes = Rows.class.getResourceAsStream(file)) {
            if (bytes == null) {
                throw new IllegalStateException("missing data file " + file);
            }
            return parse(file, columns, new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read data file " + file, e);
        }
    }

    private static List<String[]> parse(String file, int columns, BufferedReader lines) throws IOException {
        List<String[]> rows = new ArrayList<>();
        int number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            String[] row = line.split("\t", -1);
            if (row.length != columns) {
                throw new IllegalStateException(file + ":" + number + ": " + columns + " columns wanted: " + line);
            }
            rows.add(row);
        }
        return rows;
    }
}
