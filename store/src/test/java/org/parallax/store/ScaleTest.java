package org.parallax.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;
import org.parallax.model.DocumentId;

/**
 * Measures a store that grows: {@code -Dparallax.documents=100000} for the real figures, {@code -Dparallax.db=jdbc:…} for an
 * empty PostgreSQL database. Reading and coding are left out: the figures are the store's own.
 */
class ScaleTest {

    private static final OffsetDateTime THEN = OffsetDateTime.parse("2021-05-28T10:00:00Z");
    private static final List<String> WORDS = List.of(
            "border checkpoint morning statement ministry village road patrol talks observers agency minister official region"
                    .split("[ ]"));
    private static final int SEARCHES = 100;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path directory;

    private final Random random = new Random(1);

    @Test
    void many_documents_are_added_and_found(TestReporter reporter) throws Exception {
        int documents = Integer.getInteger("parallax.documents", 300);
        Path file = directory.resolve("scale.db");
        String address = System.getProperty("parallax.db", file.toString());
        try (Store store = Store.open(address, TinyEngine.version("1"))) {
            long start = System.nanoTime();
            for (int i = 0; i < documents; i++) {
                store.add(TinyEngine.input("a.txt", article(i)), THEN);
            }
            report(reporter, "added per second", documents / seconds(start));
            start = System.nanoTime();
            store.refresh();
            report(reporter, "seconds to derive the incidents", seconds(start));
            report(reporter, "search p95 in ms", searches(store.archive()));
            assertThat(store.archive().search("number" + (documents - 1), 2)).hasSize(1);
        }
        if (Files.exists(file)) {
            report(reporter, "bytes per document", (double) Files.size(file) / documents);
        }
    }

    /** Some four hundred words; one in fifty tells of an event. */
    private String article(int number) {
        StringBuilder text = new StringBuilder("AZE number" + number);
        for (int i = 0; i < 400; i++) {
            text.append(' ').append(WORDS.get(random.nextInt(WORDS.size()))).append(random.nextInt(1000));
        }
        return text + (number % 50 == 0 ? " captured six" : "");
    }

    private double searches(Archive archive) {
        double[] milliseconds = new double[SEARCHES];
        for (int i = 0; i < SEARCHES; i++) {
            String word = WORDS.get(random.nextInt(WORDS.size())) + random.nextInt(1000);
            long start = System.nanoTime();
            List<DocumentId> found = archive.search(word, 20);
            milliseconds[i] = seconds(start) * 1000;
            assertThat(found).hasSizeLessThanOrEqualTo(20);
        }
        Arrays.sort(milliseconds);
        return milliseconds[SEARCHES * 95 / 100];
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }

    private static void report(TestReporter reporter, String what, double figure) {
        reporter.publishEntry(what, String.format(java.util.Locale.ROOT, "%.1f", figure));
    }
}
