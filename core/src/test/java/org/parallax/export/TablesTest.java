package org.parallax.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.export.account.Projection;
import org.parallax.export.account.Selection;
import org.parallax.export.account.Terms;
import org.parallax.export.flat.Row;
import org.parallax.export.flat.Tabular;
import org.parallax.export.format.Loss;
import org.parallax.model.Count;
import org.parallax.model.Span;

/** Every flat table holds to its makers' columns, is read by a reader of others, and is read back by our own. */
class TablesTest {

    private static final Count DEAD = new Count("dead", Sample.ARM, 2, 3, new Span(2, 5));

    static Stream<Tabular> tables() {
        return Formats.all().stream().filter(Tabular.class::isInstance).map(Tabular.class::cast);
    }

    /** Every table of every selection. */
    static Stream<Arguments> exports() {
        return tables().flatMap(table -> selections().map(selection -> Arguments.of(table, selection)));
    }

    static Stream<Selection> selections() {
        return Stream.of(
                Sample.selection(Terms.STANDARD),
                Sample.selection(Projection.AGREED_ONLY),
                Sample.selection(Projection.asToldBy(Sample.ARM)),
                Sample.selection(new Terms(Projection.PER_ACCOUNT, true, true)),
                Sample.withDead(DEAD));
    }

    @ParameterizedTest
    @MethodSource("exports")
    void what_was_written_is_read_back(Tabular table, Selection selection) throws IOException {
        List<Row> rows = table.rows(selection, Loss.of(table, selection)).toList();
        assertThat(table.read(new StringReader(text(table, selection)))).isEqualTo(rows);
    }

    @ParameterizedTest
    @MethodSource("exports")
    void another_reader_finds_the_same_cells(Tabular table, Selection selection) throws IOException {
        List<List<String>> found = new ArrayList<>();
        for (CSVRecord each : others(table).parse(new StringReader(text(table, selection)))) {
            found.add(each.toList());
        }
        List<List<String>> written = new ArrayList<>();
        if (table.dialect().head()) {
            written.add(table.columns());
        }
        if (!table.tags().isEmpty()) {
            written.add(table.tags());
        }
        table.rows(selection, Loss.of(table, selection)).forEach(row -> written.add(cells(table, row)));
        assertThat(found).isEqualTo(written);
    }

    /** Apache Commons CSV by RFC 4180; without quotes where the format has none. */
    private static CSVFormat others(Tabular table) {
        CSVFormat.Builder format =
                CSVFormat.RFC4180.builder().setDelimiter(table.dialect().separator());
        return (table.dialect().quoted() ? format : format.setQuote(null)).get();
    }

    private static List<String> cells(Tabular table, Row row) {
        return table.columns().stream()
                .map(row::cell)
                .map(cell -> cell.isEmpty() ? table.dialect().unknown() : cell)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"gdelt-events", "gdelt-mentions", "acled", "ucdp", "icews", "polecat", "hxl"})
    void every_row_holds_to_the_columns_of_those_who_made_the_format(String format) {
        Tabular table = table(format);
        ColumnRules rules = ColumnRules.of(format);
        assertThat(table.columns()).isEqualTo(rules.columns());
        List<Row> rows = selections()
                .flatMap(selection -> table.rows(selection, Loss.of(table, selection)))
                .toList();
        assertThat(rows)
                .isNotEmpty()
                .allSatisfy(row -> assertThat(rules.broken(row)).isEmpty());
    }

    /** {@code -Dparallax.exports=DIRECTORY}: the files that {@code parallax export -o DIRECTORY} has written. */
    @ParameterizedTest
    @MethodSource("tables")
    @EnabledIfSystemProperty(named = "parallax.exports", matches = ".+")
    void exported_files_hold_to_the_columns_too(Tabular table) throws IOException {
        Path file = Path.of(System.getProperty("parallax.exports"), "parallax" + table.suffix());
        List<Row> rows = table.read(Files.newBufferedReader(file));
        System.out.println(table.name() + ": " + rows.size() + " rows");
        if (ColumnRules.class.getResource("rules/" + table.name() + ".tsv") != null) {
            ColumnRules rules = ColumnRules.of(table.name());
            assertThat(rows).allSatisfy(row -> assertThat(rules.broken(row)).isEmpty());
        }
    }

    @Test
    void codes_and_numbers_that_belong_together_agree() {
        assertThat(rows("gdelt-events")).allSatisfy(row -> {
            assertThat(row.cell("EventCode")).startsWith(row.cell("EventBaseCode"));
            assertThat(row.cell("EventBaseCode")).startsWith(row.cell("EventRootCode"));
            assertThat(row.cell("SQLDATE")).startsWith(row.cell("MonthYear"));
            assertThat(row.cell("MonthYear")).startsWith(row.cell("Year"));
        });
        assertThat(rows("ucdp")).isNotEmpty().allSatisfy(row -> {
            assertThat(Integer.parseInt(row.cell("low"))).isLessThanOrEqualTo(Integer.parseInt(row.cell("high")));
            assertThat(row.cell("geom_wkt"))
                    .isEqualTo("POINT (" + row.cell("longitude") + " " + row.cell("latitude") + ")");
        });
    }

    /** HXL 1.1: a hashtag, then attributes. */
    @Test
    void the_tags_of_the_humanitarian_table_are_hxl() {
        Tabular hxl = table("hxl");
        assertThat(hxl.tags())
                .hasSameSizeAs(hxl.columns())
                .doesNotHaveDuplicates()
                .allSatisfy(tag -> assertThat(tag).matches("#[a-z][a-z0-9_]*(\\+[a-z][a-z0-9_]*)*"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "not,the,head\n",
                "HEAD\na,b\n",
                "HEAD\n\"no end",
                "HEAD\nFIRST\"stray",
                "HEAD\n\"x\"y\n",
                "HEAD\nlast line is cut",
            })
    void a_file_that_is_not_the_table_is_refused(String text) {
        Tabular csv = table("csv");
        String file = text.replace("HEAD", String.join(",", csv.columns()));
        assertThatIOException().isThrownBy(() -> csv.read(new StringReader(file)));
    }

    private static List<Row> rows(String format) {
        Selection selection = Sample.withDead(DEAD);
        Tabular table = table(format);
        return table.rows(selection, Loss.of(table, selection)).toList();
    }

    private static Tabular table(String format) {
        return (Tabular) Formats.named(format).orElseThrow();
    }

    private static String text(Tabular table, Selection selection) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Export.write(selection, table, bytes);
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
