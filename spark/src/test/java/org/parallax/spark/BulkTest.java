package org.parallax.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parallax.Pipeline;
import org.parallax.export.JsonLines;
import org.parallax.model.Document;
import org.parallax.model.Edition;
import org.parallax.read.DocumentReader;
import org.parallax.read.Input;
import org.parallax.read.Reading;

class BulkTest {

    static final String NEWS = """
            {"id":"a","outlet":"Northern Post","published":"2024-05-04","title":"Shelling","text":"The Syrian army shelled the town of Azaz on Friday, killing four civilians, rebels said. The army denied that it had fired on Azaz."}
            {"id":"b","outlet":"Southern Post","published":"2024-05-04","title":"Azaz","text":"Four people were killed in Azaz on Friday when Syrian troops shelled the market, residents said. Damascus said that rebels had fired the shells."}
            {"id":"c","outlet":"Eastern Post","published":"2024-05-05","title":"Arrests","text":"Turkish police arrested nine people in Izmir on Saturday, the interior ministry said. A lawyer said that the nine were students."}
            {"id":"broken"
            {"id":"d","outlet":"Western Post","published":"2024-05-06","title":"Convoy","text":"Gunmen attacked a convoy of the United Nations near Goma on Sunday and wounded two peacekeepers, a spokesman said."}
            """;

    @TempDir
    static Path directory;

    @SuppressWarnings("NullAway.Init")
    private static SparkSession session;

    @BeforeAll
    static void start() throws IOException {
        session = SparkSession.builder()
                .master("local[2]")
                .config("spark.ui.enabled", false)
                .config("spark.driver.host", "127.0.0.1")
                .config("spark.driver.bindAddress", "127.0.0.1")
                .getOrCreate();
        Files.writeString(directory.resolve("news.jsonl"), NEWS);
        run(directory.resolve("out"));
    }

    @AfterAll
    static void stop() throws IOException {
        session.close();
    }

    private static String run(Path out) throws IOException {
        ByteArrayOutputStream told = new ByteArrayOutputStream();
        Arguments wanted = Arguments.of(new String[] {
            directory.resolve("news.jsonl").toString(), out.toString(), "--master=local[2]", "--partitions=3"
        });
        Bulk.run(session, wanted, new PrintStream(told, true, StandardCharsets.UTF_8));
        return told.toString(StandardCharsets.UTF_8);
    }

    /** The incidents of a file as one process finds them, in order of their lines. */
    static List<String> byOneMachine(Path news) throws IOException {
        Input input = new Input("news.jsonl", () -> Files.newInputStream(news), Edition.UNKNOWN);
        List<Document> documents;
        try (Stream<Reading> readings = DocumentReader.standard().read(input)) {
            documents = readings.filter(reading -> reading instanceof Reading.Read)
                    .map(reading -> ((Reading.Read) reading).document())
                    .toList();
        }
        return Pipeline.standard().read(documents).stream()
                .map(JsonLines.standard()::line)
                .sorted()
                .toList();
    }

    static List<String> lines(Path table) throws IOException {
        try (Stream<Path> files = Files.walk(table)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .flatMap(BulkTest::linesOf)
                    .sorted()
                    .toList();
        }
    }

    private static Stream<String> linesOf(Path file) {
        try {
            return Files.readAllLines(file).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void the_incidents_are_those_of_one_machine_byte_for_byte() throws IOException {
        List<String> expected = byOneMachine(directory.resolve("news.jsonl"));

        assertThat(expected).isNotEmpty();
        assertThat(lines(directory.resolve("out/incidents-jsonl"))).isEqualTo(expected);
    }

    @Test
    void documents_are_parted_by_day_and_a_bad_line_is_among_the_refused() throws IOException {
        assertThat(directory.resolve("out/documents-jsonl/day=2024-05-04")).isDirectory();
        assertThat(lines(directory.resolve("out/documents-jsonl"))).hasSize(4);
        assertThat(session.read()
                        .parquet(directory.resolve("out/refused").toString())
                        .count())
                .isEqualTo(1);
    }

    @Test
    void a_run_that_was_stopped_goes_on_with_what_is_missing() throws IOException {
        Path out = directory.resolve("again");
        run(out);
        List<String> before = lines(out.resolve("incidents-jsonl"));
        Files.delete(out.resolve("incidents-jsonl/_SUCCESS"));

        assertThat(run(out)).contains("0 documents");
        assertThat(lines(out.resolve("incidents-jsonl"))).isEqualTo(before);
    }
}
