package org.parallax.evaluate;

import com.sun.management.OperatingSystemMXBean;
import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.parallax.DocumentPipeline;
import org.parallax.annotate.Annotator;
import org.parallax.model.Document;
import org.parallax.model.Edition;
import org.parallax.read.DocumentReader;
import org.parallax.read.Input;
import org.parallax.read.Reading;

/**
 * A command that measures articles a second, step by step, against the library's own pipeline in the same run:
 * {@code Benchmark INPUT [BASELINE-DOCUMENTS [THREADS]]}. An article counts as 800 tokens.
 */
public final class Benchmark {

    private static final double ARTICLE = 800;
    private static final OperatingSystemMXBean PROCESS =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private final List<Document> documents;
    private final long tokens;
    private final int threads;

    private Benchmark(List<Document> documents, int threads) {
        this.documents = documents;
        this.threads = threads;
        Annotator annotator = Annotator.standard();
        this.tokens = documents.stream()
                .flatMap(document -> annotator.annotate(document).sentences().stream())
                .mapToLong(sentence -> sentence.size())
                .sum();
    }

    public static void main(String[] arguments) throws IOException, InterruptedException, ExecutionException {
        List<Document> documents = read(Path.of(arguments[0]));
        int baseline = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 20;
        int threads = arguments.length > 2
                ? Integer.parseInt(arguments[2])
                : Runtime.getRuntime().availableProcessors();
        Benchmark all = new Benchmark(documents, threads);
        all.run("annotate", Annotator.standard()::annotate);
        DocumentPipeline pipeline = DocumentPipeline.standard();
        all.run("whole document pipeline", pipeline::read);
        Benchmark few = new Benchmark(documents.subList(0, Math.min(baseline, documents.size())), threads);
        StanfordCoreNLP library = library();
        few.run(
                "library's pipeline",
                document -> library.annotate(new CoreDocument(document.text().value())));
        Runtime runtime = Runtime.getRuntime();
        System.out.printf(Locale.ROOT, "memory in use %d MB%n", (runtime.totalMemory() - runtime.freeMemory()) >> 20);
    }

    private static List<Document> read(Path path) throws IOException {
        Input input = new Input(path.getFileName().toString(), () -> Files.newInputStream(path), Edition.UNKNOWN);
        try (Stream<Reading> readings = DocumentReader.standard().read(input)) {
            return readings.filter(reading -> reading instanceof Reading.Read)
                    .map(reading -> ((Reading.Read) reading).document())
                    .toList();
        }
    }

    /** Tokens, tags, lemmas, the three name models without gazetteer rules and times, and dependencies. */
    private static StanfordCoreNLP library() {
        Properties properties = new Properties();
        properties.setProperty("annotators", "tokenize,pos,lemma,ner,depparse");
        properties.setProperty("ner.applyFineGrained", "false");
        properties.setProperty("ner.useSUTime", "false");
        properties.setProperty("ner.applyNumericClassifiers", "false");
        properties.setProperty("ssplit.newlineIsSentenceBreak", "always");
        return new StanfordCoreNLP(properties);
    }

    /**
     * Once to warm up, once to measure. The processor's time is told beside the clock's: on a busy machine only the first
     * can be compared.
     */
    private void run(String step, Consumer<Document> work) throws InterruptedException, ExecutionException {
        each(work);
        long start = System.nanoTime();
        long processorStart = PROCESS.getProcessCpuTime();
        each(work);
        double seconds = (System.nanoTime() - start) / 1e9;
        double processor = (PROCESS.getProcessCpuTime() - processorStart) / 1e9;
        System.out.printf(
                Locale.ROOT,
                "%-24s %d threads %5d documents %7d tokens | clock %6.1f s %6.1f articles/s | processor %6.1f s %6.1f articles/s%n",
                step,
                threads,
                documents.size(),
                tokens,
                seconds,
                tokens / seconds / ARTICLE,
                processor,
                tokens / processor / ARTICLE);
    }

    private void each(Consumer<Document> work) throws InterruptedException, ExecutionException {
        ForkJoinPool pool = new ForkJoinPool(threads);
        try {
            pool.submit(() -> documents.parallelStream().forEach(work)).get();
        } finally {
            pool.shutdown();
        }
    }
}
