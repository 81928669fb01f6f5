package org.parallax.cli.view;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** A table of two columns, code and words, that ships beside the class files. Immutable. */
final class Words {

    private final Map<String, String> byCode;

    private Words(Map<String, String> byCode) {
        this.byCode = Map.copyOf(byCode);
    }

    /** The words of a code, or another text if the table does not know it. */
    String of(String code, String otherwise) {
        return byCode.getOrDefault(code, otherwise);
    }

    static Words load(String name) {
        Map<String, String> words = new HashMap<>();
        try (InputStream stream = Objects.requireNonNull(Words.class.getResourceAsStream(name), name);
                BufferedReader lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            int number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (!line.isBlank() && !line.startsWith("#")) {
                    add(line, name + ":" + number, words);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Words(words);
    }

    private static void add(String line, String where, Map<String, String> words) {
        String[] columns = line.split("\t", -1);
        if (columns.length != 2 || columns[0].isBlank() || columns[1].isBlank()) {
            throw new IllegalArgumentException(where + ": want code, tab, words: " + line);
        }
        if (words.put(columns[0], columns[1]) != null) {
            throw new IllegalArgumentException(where + ": stands twice: " + columns[0]);
        }
    }
}
