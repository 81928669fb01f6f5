package org.parallax.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parallax.model.CodedDocument;
import org.parallax.model.Document;
import org.parallax.model.Edition;
import org.parallax.read.Input;
import org.parallax.read.Reading;
import org.parallax.resolve.Regions;

/** A great story, cut and put together again: reports of one war, and two that are copies. */
class BlocksTest {

    private static final int REPORTS = 60;
    private static final int TASKS = 5;

    @TempDir
    static Path directory;

    @SuppressWarnings("NullAway.Init")
    private static SparkSession session;

    @SuppressWarnings("NullAway.Init")
    private static List<CodedDocument> documents;

    @BeforeAll
    static void start() throws IOException {
        session = SparkSession.builder()
                .master("local[2]")
                .config("spark.ui.enabled", false)
                .config("spark.driver.host", "127.0.0.1")
                .config("spark.driver.bindAddress", "127.0.0.1")
                .getOrCreate();
        documents = read(news());
    }

    @AfterAll
    static void stop() throws IOException {
        session.close();
    }

    private static Path news() throws IOException {
        Reports reports = new Reports(7, 2);
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < REPORTS; i++) {
            String line = reports.next();
            lines.append(line);
            if (i < 2) {
                lines.append(line.replace("\"Post ", "\"Copied Post "));
            }
        }
        return Files.writeString(directory.resolve("news.jsonl"), lines.append(BulkTest.NEWS));
    }

    private static List<CodedDocument> read(Path news) {
        Input input = new Input("news.jsonl", () -> Files.newInputStream(news), Edition.UNKNOWN);
        Stream<Document> documents = Engine.readings(input).stream()
                .filter(reading -> reading instanceof Reading.Read)
                .map(reading -> ((Reading.Read) reading).document());
        return documents
                .map(Engine::read)
                .distinct()
                .sorted(Comparator.comparing(CodedDocument::id))
                .toList();
    }

    private static Dataset<Row> rows() {
        List<Row> rows = documents.stream()
                .map(document -> RowFactory.create(
                        document.id().value(),
                        DocumentRow.day(document.document().edition().published()),
                        Engine.whole(document)))
                .toList();
        return session.createDataFrame(
                rows,
                new StructType()
                        .add("id", DataTypes.StringType)
                        .add("day", DataTypes.StringType)
                        .add("whole", DataTypes.StringType));
    }

    private static List<Traced> traced() {
        return documents.stream()
                .map(document -> new Traced(
                        document.id().value(),
                        DocumentRow.day(document.document().edition().published()),
                        Regions.trace(document)))
                .toList();
    }

    private static int largest(int[] regions) {
        return Regions.largestFirst(regions).get(0).size();
    }

    @Test
    void a_story_that_is_cut_into_many_pieces_has_the_incidents_of_one_machine() {
        List<String> expected =
                Engine.incidents(documents).stream().map(Engine::line).sorted().toList();

        List<String> found = new Blocks(session, TASKS, 2)
                .incidents(rows()).collectAsList().stream()
                        .map(row -> row.getString(1))
                        .sorted()
                        .toList();

        assertThat(expected).hasSizeGreaterThan(20);
        assertThat(found).isEqualTo(expected);
    }

    @Test
    void what_does_not_really_link_comes_apart() {
        List<Traced> traced = traced();
        int[] coarse = Regions.of(traced.stream().map(Traced::trace).toList());

        int[] fine = new Spread(JavaSparkContext.fromSparkContext(session.sparkContext()), TASKS, 2)
                .regions(rows().javaRDD(), traced);

        assertThat(largest(coarse)).isGreaterThan(REPORTS / 2);
        assertThat(largest(fine)).isLessThan(largest(coarse));
        assertThat(fine).as("a region lies within a coarser one").satisfies(regions -> {
            for (int i = 0; i < regions.length; i++) {
                assertThat(coarse[regions[i]]).isEqualTo(coarse[i]);
            }
        });
    }

    @Test
    void pieces_meet_only_where_their_days_and_people_do() {
        List<Traced> traced = List.of(
                new Traced("d-1", "2024-05-01", keys(1)),
                new Traced("d-2", "2024-05-02", keys(1)),
                new Traced("d-3", "2024-05-20", keys(2)),
                new Traced("d-4", "2024-05-21", keys(2, 1)));

        Meetings meetings = new Meetings(traced, new int[] {0, 0, 0, 0}, 2, 8);

        assertThat(meetings.pieces()).containsExactly(0, 1, 2, 3);
        assertThat(meetings.count())
                .as("four with themselves, and 1-2, 1-4, 2-4, 3-4")
                .isEqualTo(8);
        assertThat(meetings.ofPieces()[2]).hasSize(2);
    }

    private static Regions.Trace keys(long... dated) {
        return new Regions.Trace(dated, new long[0], new long[0], new int[] {1});
    }
}
