package org.parallax.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parallax.model.CodedDocument;
import org.parallax.read.Reading;

/**
 * Measures reading on Spark against the same threads without it, in one run, over short recombined reports:
 * {@code -Dparallax.documents=1000000} for the real figures, {@code -Dparallax.sentences} for reports of another length,
 * {@code -Dparallax.compared} for the number of documents that plain threads read.
 * {@code -Dparallax.masters=local[1],local[2],cluster[1],cluster[2]} names the masters: {@code cluster[N]} is a standalone cluster of N
 * workers, each a process of its own, and {@code spark://HOST:PORT} one that is there already. Incidents are left out: all reports here
 * are of one war.
 */
class BulkScaleTest {

    private static final int SENTENCES = Integer.getInteger("parallax.sentences", 6);
    private static final int MOST_BY_THREADS = Integer.getInteger("parallax.compared", 20_000);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path directory;

    @Test
    void many_documents_are_read_on_spark_and_by_plain_threads() throws Exception {
        int documents = Integer.getInteger("parallax.documents", 60);
        Path file = generate(documents);
        List<Source> sources = sources(file, Math.min(documents, MOST_BY_THREADS));
        byThreads(sources.subList(0, Math.min(documents, 300)), 1, this::engineAndLines);
        double one = byThreads(sources, 1, this::engineAndLines);
        double two = byThreads(sources, 2, this::engineAndLines);
        tell("one thread: %.1f documents a second; two: %.1f (read, annotated, written as lines)%n", one, two);
        tell("two threads, nothing written: %.1f%n", byThreads(sources, 2, this::engineOnly));
        double first = 0;
        for (String master :
                System.getProperty("parallax.masters", "local[1],local[2]").split(",")) {
            double rate = onSpark(file, master, documents);
            first = first == 0 ? rate : first;
            tell(
                    "%s: %.1f documents a second; %.2f of one thread's, %.2f of two threads', %.2f of the first master's%n",
                    master, rate, rate / one, rate / two, rate / first);
        }
    }

    private static List<Source> sources(Path file, int count) throws IOException {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.limit(count)
                    .map(line -> Source.line(file.toString(), line))
                    .toList();
        }
    }

    /** What a task on Spark does with a source, without Spark. */
    private void engineAndLines(Source source) {
        CodedDocument coded = engineOnly(source);
        assertThat(Engine.line(coded).length() + Engine.whole(coded).length()).isPositive();
    }

    private CodedDocument engineOnly(Source source) {
        return Engine.read(((Reading.Read) source.read().get(0)).document());
    }

    private static double byThreads(List<Source> sources, int count, Consumer<Source> work)
            throws InterruptedException, ExecutionException {
        ForkJoinPool pool = new ForkJoinPool(count);
        long start = System.nanoTime();
        pool.submit(() -> sources.parallelStream().forEach(work)).get();
        pool.shutdown();
        return sources.size() * 1e9 / (System.nanoTime() - start);
    }

    private double onSpark(Path file, String master, int documents) throws IOException, InterruptedException {
        if (!master.startsWith("cluster[")) {
            try (SparkSession session = session(master)) {
                return on(session, file, master, documents);
            }
        }
        int workers = Integer.parseInt(master.replaceAll("\\D", ""));
        try (Cluster cluster = new Cluster(directory.resolve(workers + "-workers"), workers);
                SparkSession session = cluster.session()) {
            return on(session, file, master, documents);
        }
    }

    private static SparkSession session(String master) {
        SparkSession.clearActiveSession();
        return SparkSession.builder()
                .master(master)
                .config("spark.ui.enabled", false)
                .config("spark.driver.host", "127.0.0.1")
                .config("spark.driver.bindAddress", "127.0.0.1")
                .getOrCreate();
    }

    private double on(SparkSession session, Path file, String master, int documents) throws IOException {
        Path out = directory.resolve("out-" + master.replaceAll("\\W+", "-"));
        Arguments wanted =
                Arguments.of(new String[] {file.toString(), out.toString(), "--partitions=" + (8 + documents / 5_000)});
        Thread memory = memory(master);
        double seconds = Bulk.reading(session, wanted);
        memory.interrupt();
        assertThat(session.read().parquet(out.resolve("read").toString()).count())
                .isEqualTo(documents);
        return documents / seconds;
    }

    /** Tells every minute how much of the heap is in use. */
    private static Thread memory(String master) {
        Thread thread = new Thread(() -> {
            for (int minute = 1; pause(); minute++) {
                Runtime heap = Runtime.getRuntime();
                tell("%s, minute %d: %d MB in use%n", master, minute, (heap.totalMemory() - heap.freeMemory()) >> 20);
            }
        });
        thread.setDaemon(true);
        thread.start();
        return thread;
    }

    private static boolean pause() {
        try {
            Thread.sleep(60_000);
            return true;
        } catch (InterruptedException e) {
            return false;
        }
    }

    private Path generate(int documents) throws IOException {
        Path file = directory.resolve("reports.jsonl");
        Reports reports = new Reports(1, SENTENCES);
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            for (int i = 0; i < documents; i++) {
                out.write(reports.next());
            }
        }
        return file;
    }

    private static void tell(String form, Object... figures) {
        System.out.printf(Locale.ROOT, form, figures);
    }
}
