package org.parallax.table;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One row of a table, which knows where it stands so that a mistake in it can be found.
 *
 * @param line counted from 1
 */
public record Row(String file, int line, List<String> cells) {

    public Row {
        cells = List.copyOf(cells);
    }

    /** File and line: {@code verbs.tsv:12}. */
    public String where() {
        return file + ":" + line;
    }

    /** A cell without white space around it; empty if the row ends before it. */
    public String cell(int column) {
        return exact(column).strip();
    }

    /** A cell as it stands, white space included. */
    public String exact(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }

    /** A cell that must not be empty. */
    public String required(int column) {
        String cell = cell(column);
        if (cell.isEmpty()) {
            throw wrong("column " + (column + 1) + " is empty");
        }
        return cell;
    }

    /** A cell, or null if it is empty or a lone hyphen. */
    public @Nullable String optional(int column) {
        String cell = cell(column);
        return cell.isEmpty() || cell.equals("-") ? null : cell;
    }

    /** The parts of a cell between bars; none if it is empty or a lone hyphen. */
    public List<String> list(int column) {
        String cell = optional(column);
        return cell == null ? List.of() : parts(cell, "\\|");
    }

    /** The words of a cell between commas, semicolons or spaces. */
    public List<String> words(int column) {
        return parts(cell(column), "[,; ]+");
    }

    /** The parts of a text between a separator, without white space around them and without empty ones. */
    public static List<String> parts(String text, String separator) {
        return Arrays.stream(text.split(separator, -1))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    /** A whole number. */
    public int whole(int column) {
        return value(column, Integer::parseInt);
    }

    /** A number. */
    public double number(int column) {
        return value(column, Double::parseDouble);
    }

    /** A cell that names a constant of an enum, in any case. */
    public <E extends Enum<E>> E constant(Class<E> type, int column) {
        return value(column, cell -> Enum.valueOf(type, cell.toUpperCase(Locale.ROOT)));
    }

    /** A cell as what it stands for; a reading that throws {@link IllegalArgumentException} is told with file and line. */
    public <T> T value(int column, Function<String, T> reading) {
        try {
            return reading.apply(cell(column));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(where() + ": not understood: " + cell(column), e);
        }
    }

    /** What to throw for a mistake in this row. */
    public IllegalArgumentException wrong(String what) {
        return new IllegalArgumentException(where() + ": " + what);
    }
}
