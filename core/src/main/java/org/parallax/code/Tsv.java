package org.parallax.code;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A tab-separated data file of this package: rows with their line numbers, so that a mistake can be named. */
final class Tsv {

    /** One line of a file. A cell that is not there reads as empty. */
    record Row(String file, int line, List<String> cells) {

        String cell(int column) {
            return column < cells.size() ? cells.get(column).strip() : "";
        }

        /** The words of a cell that are separated by commas, semicolons or spaces. */
        List<String> words(int column) {
            List<String> words = new ArrayList<>();
            for (String word : cell(column).split("[,; ]+", -1)) {
                if (!word.isEmpty()) {
                    words.add(word);
                }
            }
            return words;
        }

        IllegalStateException wrong(String what) {
            return new IllegalStateException(file + ":" + line + ": " + what);
        }
    }

    private Tsv() {}

    static List<Row> read(String file) {
        try (InputStream stream = Tsv.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException("no data file " + file);
            }
            return rows(file, new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    private static List<Row> rows(String file, BufferedReader reader) throws IOException {
        List<Row> rows = new ArrayList<>();
        int number = 0;
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            number++;
            if (!line.isBlank() && !line.startsWith("#")) {
                rows.add(new Row(file, number, List.of(line.split("\t", -1))));
            }
        }
        return rows;
    }
}
