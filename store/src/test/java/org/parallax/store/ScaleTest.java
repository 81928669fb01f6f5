package org.parallax.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.IntSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;
import org.parallax.export.Export;
import org.parallax.export.Formats;
import org.parallax.export.account.Terms;

/**
 * Measures a store that grows: {@code -Dparallax.documents=100000} for the real figures, {@code -Dparallax.postgres=true} for
 * a PostgreSQL server that the test starts. Reading and coding are left out: the figures are the store's own.
 */
class ScaleTest {

    private static final OffsetDateTime THEN = OffsetDateTime.parse("2021-05-28T10:00:00Z");
    private static final List<String> WORDS = List.of(
            "border checkpoint morning statement ministry village road patrol talks observers agency minister official region"
                    .split("[ ]"));
    private static final int QUESTIONS = 100;
    private static final int ON_A_PAGE = 50;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path directory;

    private final Random random = new Random(1);

    @Test
    void many_documents_are_added_found_and_exported(TestReporter reporter) throws Exception {
        if (Boolean.getBoolean("parallax.postgres")) {
            try (EmbeddedPostgres server = EmbeddedPostgres.builder().start()) {
                measure(server.getJdbcUrl("postgres", "postgres"), reporter);
            }
        } else {
            measure(directory.resolve("scale.db").toString(), reporter);
        }
    }

    private void measure(String address, TestReporter reporter) throws IOException {
        int documents = Integer.getInteger("parallax.documents", 300);
        try (Store store = Store.open(address, TinyEngine.version("1"))) {
            double adding = seconds(() -> fill(store, documents));
            report(reporter, "added per second", documents / adding);
            report(reporter, "seconds to derive the incidents", seconds(store::refresh));
            Archive archive = store.archive();
            report(reporter, "incidents", archive.incidents().size());
            report(reporter, "bytes per document", (double) size(store, address) / documents);
            report(reporter, "list p95 in ms", p95(() -> page(archive, documents)));
            report(reporter, "search p95 in ms", p95(() -> search(archive)));
            assertThat(archive.search("number" + (documents - 1), 2)).hasSize(1);
            for (String format : List.of("csv", "parquet", "gdelt-events")) {
                report(reporter, "seconds to export " + format, seconds(() -> export(archive, format)));
            }
            store.add(TinyEngine.input("a.txt", "AZE captured1 one more"), THEN);
            report(reporter, "seconds to derive after one more", seconds(store::refresh));
        }
    }

    private void fill(Store store, int documents) {
        for (int i = 0; i < documents; i++) {
            store.add(TinyEngine.input("a.txt", article(i)), THEN);
        }
    }

    /** Some four hundred words; one article in five tells of an event, and two of opposing sides tell of the same. */
    private String article(int number) {
        StringBuilder text = new StringBuilder(number % 2 == 0 ? "AZE" : "ARM")
                .append(" number")
                .append(number);
        for (int i = 0; i < 400; i++) {
            text.append(' ').append(WORDS.get(random.nextInt(WORDS.size()))).append(random.nextInt(1000));
        }
        return text + (number % 5 == 0 ? " captured" + number / 10 + " six in Kalbajar" : "");
    }

    private static long size(Store store, String address) throws IOException {
        if (address.startsWith("jdbc:")) {
            return store.database()
                    .handle()
                    .createQuery("SELECT pg_database_size(current_database())")
                    .mapTo(Long.class)
                    .one();
        }
        store.database().handle().execute("PRAGMA wal_checkpoint(TRUNCATE)");
        return Files.size(Path.of(address));
    }

    private int page(Archive archive, int documents) {
        return archive.reports()
                .page(Reports.Choice.ALL, random.nextInt(documents) + 1, ON_A_PAGE)
                .size();
    }

    private int search(Archive archive) {
        return archive.search(WORDS.get(random.nextInt(WORDS.size())) + random.nextInt(1000), ON_A_PAGE)
                .size();
    }

    private void export(Archive archive, String format) {
        try (OutputStream out = Files.newOutputStream(directory.resolve(format))) {
            Export.write(
                    archive.selection(Terms.STANDARD, false),
                    Formats.named(format).orElseThrow(),
                    out);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static double p95(IntSupplier question) {
        double[] milliseconds = new double[QUESTIONS];
        for (int i = 0; i < QUESTIONS; i++) {
            milliseconds[i] = seconds(() -> assertThat(question.getAsInt()).isLessThanOrEqualTo(ON_A_PAGE)) * 1000;
        }
        Arrays.sort(milliseconds);
        return milliseconds[QUESTIONS * 95 / 100];
    }

    private static double seconds(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e9;
    }

    private static void report(TestReporter reporter, String what, double figure) {
        String words = String.format(java.util.Locale.ROOT, "%.1f", figure);
        reporter.publishEntry(what, words);
        // Maven keeps what is published to itself
        System.out.println(what + ": " + words);
    }
}
