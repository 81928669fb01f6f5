package org.parallax.export;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.parallax.export.flat.Row;

/** What the makers of a flat format say of its columns, as written down in {@code rules/*.tsv}. */
record ColumnRules(List<Rule> rules) {

    /** What may stand in a column. */
    record Rule(String column, boolean required, Pattern form) {

        Stream<String> broken(String cell) {
            boolean kept = cell.isEmpty() ? !required : form.matcher(cell).matches();
            return kept ? Stream.empty() : Stream.of(column + " is \"" + cell + "\"");
        }
    }

    static ColumnRules of(String format) {
        try (InputStream in = Objects.requireNonNull(
                ColumnRules.class.getResourceAsStream("rules/" + format + ".tsv"), "no rules for " + format)) {
            return new ColumnRules(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(ColumnRules::rule)
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Rule rule(String line) {
        String[] cells = line.split("\t", -1);
        return new Rule(cells[0], cells[1].equals("yes"), Pattern.compile(cells[2]));
    }

    List<String> columns() {
        return rules.stream().map(Rule::column).toList();
    }

    /** What a row does not keep; empty for a good row. */
    List<String> broken(Row row) {
        return rules.stream()
                .flatMap(rule -> rule.broken(row.cell(rule.column())))
                .toList();
    }
}
