package org.parallax.read;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;
import org.parallax.model.Role;

/** The patterns that tell what a line of a news page is, from {@code line-patterns.tsv}. Immutable. */
final class LinePatterns {

    private static final String FILE = "line-patterns.tsv";
    private static final int COLUMNS = 5;

    /** No line that names an outlet, a photographer or a day is longer; patterns are kept away from endless ones. */
    private static final int LONGEST = 1_000;

    /** Where in a document a pattern holds. */
    enum Where {
        ANY,
        HEADER,
        FOOTER
    }

    /** One row of the file. */
    record Row(Role role, Where where, int words, Pattern pattern, String example) {}

    private final List<Row> rows;

    private LinePatterns(List<Row> rows) {
        this.rows = List.copyOf(rows);
    }

    static LinePatterns standard() {
        InputStream file = Objects.requireNonNull(LinePatterns.class.getResourceAsStream(FILE), FILE);
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return parse(reader.lines().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static LinePatterns parse(List<String> lines) {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (!line.isBlank() && !line.startsWith("#")) {
                rows.add(row(i + 1, line.split("\t", -1)));
            }
        }
        return new LinePatterns(rows);
    }

    private static Row row(int number, String[] cells) {
        if (cells.length != COLUMNS) {
            throw new IllegalArgumentException(FILE + ":" + number + ": expected " + COLUMNS + " columns");
        }
        try {
            return new Row(
                    Role.valueOf(cells[0]),
                    Where.valueOf(cells[1].toUpperCase(Locale.ROOT)),
                    Integer.parseInt(cells[2]),
                    Pattern.compile(cells[3]),
                    cells[4]);
        } catch (PatternSyntaxException e) {
            throw new IllegalArgumentException(FILE + ":" + number + ": " + e.getDescription(), e);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(FILE + ":" + number + ": " + e.getMessage(), e);
        }
    }

    List<Row> rows() {
        return rows;
    }

    /**
     * The role of a line at a place, or null.
     *
     * @param outlets whether names of outlets are looked for; titles can look like them
     */
    @Nullable
    Role roleOf(String line, Where where, boolean outlets) {
        if (line.length() > LONGEST) {
            return null;
        }
        int words = line.split("\\s+").length;
        return rows.stream()
                .filter(row -> row.where() == Where.ANY || row.where() == where)
                .filter(row -> outlets == (row.role() == Role.OUTLET))
                .filter(row ->
                        words <= row.words() && row.pattern().matcher(line).find())
                .map(Row::role)
                .findFirst()
                .orElse(null);
    }
}
