package org.parallax.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Date;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parallax.Pipeline;
import org.parallax.export.Export;
import org.parallax.export.Formats;
import org.parallax.export.account.Selection;
import org.parallax.export.account.Terms;
import org.parallax.export.parquet.Column;
import org.parallax.export.parquet.Column.Kind;
import org.parallax.export.parquet.ParquetTable;
import org.parallax.model.CodedDocument;
import org.parallax.model.Edition;
import org.parallax.read.DocumentReader;
import org.parallax.read.Input;
import org.parallax.read.Reading;

/** The Parquet that core writes by itself, read by the reader that everybody uses. */
class ParquetExportTest {

    private static final List<Column> COLUMNS = List.of(
            new Column("words", Kind.TEXT),
            new Column("whole", Kind.WHOLE),
            new Column("real", Kind.REAL),
            new Column("day", Kind.DAY),
            new Column("nothing", Kind.TEXT));

    @TempDir
    static Path directory;

    @SuppressWarnings("NullAway.Init")
    private static SparkSession session;

    @BeforeAll
    static void start() {
        session = SparkSession.builder()
                .master("local[1]")
                .config("spark.ui.enabled", false)
                .config("spark.driver.host", "127.0.0.1")
                .config("spark.driver.bindAddress", "127.0.0.1")
                .getOrCreate();
    }

    @AfterAll
    static void stop() throws IOException {
        session.close();
    }

    @Test
    void every_kind_of_cell_comes_back_over_several_groups_of_rows() throws Exception {
        List<List<@Nullable String>> rows = new ArrayList<>();
        for (int i = 0; i < 20_007; i++) {
            rows.add(
                    i % 5 == 0
                            ? Arrays.asList(null, null, null, null, null)
                            : Arrays.asList(
                                    "Kəlbəcər \uD83D\uDCF0 " + i % 300,
                                    String.valueOf(-i),
                                    i + ".5",
                                    "2021-05-27",
                                    null));
        }
        List<Row> read = read(write("kinds.parquet", rows)).collectAsList();
        assertThat(read).hasSize(rows.size());
        for (int i = 0; i < rows.size(); i++) {
            assertThat(cells(read.get(i))).isEqualTo(rows.get(i));
        }
        assertThat(read.get(7).get(3)).isEqualTo(Date.valueOf("2021-05-27"));
    }

    @Test
    void a_table_without_rows_is_a_table() throws Exception {
        Dataset<Row> read = read(write("empty.parquet", List.of()));
        assertThat(read.count()).isZero();
        assertThat(read.columns()).containsExactly("words", "whole", "real", "day", "nothing");
    }

    @Test
    void an_export_holds_what_the_csv_holds() throws Exception {
        Path parquet = export("parquet");
        Path csv = export("csv");
        Dataset<Row> table = read(parquet);
        Dataset<Row> text =
                session.read().option("header", true).option("escape", "\"").csv(csv.toString());
        assertThat(table.columns()).isEqualTo(text.columns());
        assertThat(table.schema().apply("mentions").dataType().typeName()).isEqualTo("long");
        assertThat(table.schema().apply("latitude").dataType().typeName()).isEqualTo("double");
        assertThat(table.schema().apply("date_first").dataType().typeName()).isEqualTo("date");
        assertThat(table.collectAsList().stream().map(ParquetExportTest::cells))
                .isNotEmpty()
                .containsExactlyElementsOf(text.collectAsList().stream()
                        .map(ParquetExportTest::cells)
                        .toList());
    }

    private static Path write(String name, List<List<@Nullable String>> rows) throws IOException {
        Path file = directory.resolve(name);
        try (OutputStream out = Files.newOutputStream(file)) {
            ParquetTable table = new ParquetTable(COLUMNS, out);
            for (List<@Nullable String> row : rows) {
                table.row(row);
            }
            table.finish();
        }
        return file;
    }

    private static Path export(String format) throws IOException {
        Path file = directory.resolve("accounts." + format);
        try (OutputStream out = Files.newOutputStream(file)) {
            Export.write(selection(), Formats.named(format).orElseThrow(), out);
        }
        return file;
    }

    private static Selection selection() {
        Pipeline pipeline = Pipeline.standard();
        byte[] bytes = BulkTest.NEWS.getBytes(StandardCharsets.UTF_8);
        Input input = new Input("news.jsonl", () -> new ByteArrayInputStream(bytes), Edition.UNKNOWN);
        try (Stream<Reading> readings = DocumentReader.standard().read(input)) {
            List<CodedDocument> documents = readings.filter(Reading.Read.class::isInstance)
                    .map(reading -> pipeline.documents().read(((Reading.Read) reading).document()))
                    .toList();
            return new Selection(documents, pipeline.incidents().incidents(documents), Terms.STANDARD);
        }
    }

    private static Dataset<Row> read(Path file) {
        return session.read().parquet(file.toString());
    }

    private static List<@Nullable String> cells(Row row) {
        List<@Nullable String> cells = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            cells.add(row.isNullAt(i) ? null : Objects.toString(row.get(i)));
        }
        return cells;
    }
}
