package org.parallax.evaluate;

import com.sun.management.OperatingSystemMXBean;
import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.parallax.DocumentPipeline;
import org.parallax.annotate.Annotator;
import org.parallax.attribute.Attributor;
import org.parallax.code.Coder;
import org.parallax.identify.Identifier;
import org.parallax.model.Actors;
import org.parallax.model.Annotated;
import org.parallax.model.Attributions;
import org.parallax.model.Document;
import org.parallax.model.Edition;
import org.parallax.model.Events;
import org.parallax.read.DocumentReader;
import org.parallax.read.Input;
import org.parallax.read.Reading;

/**
 * A command that measures articles a second in one run: the whole engine, each step of it, and the library's own pipeline on the
 * same texts: {@code Benchmark INPUT [BASELINE-DOCUMENTS [THREADS]]}. An article counts as 800 tokens. {@code -Dparallax.warm} rounds
 * warm up, and of {@code -Dparallax.rounds} the middle one is told.
 *
 * <p>Each line tells the clock and the processor's time, all threads of the process counted: on a machine that others use
 * only the second can be compared.
 */
public final class Benchmark {

    private static final double ARTICLE = 800;
    private static final int WARM = Integer.getInteger("parallax.warm", 4);
    private static final int ROUNDS = Integer.getInteger("parallax.rounds", 5);
    private static final OperatingSystemMXBean PROCESS =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

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
        int baseline = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 40;
        int threads = arguments.length > 2
                ? Integer.parseInt(arguments[2])
                : Runtime.getRuntime().availableProcessors();
        Benchmark all = new Benchmark(documents, threads);
        all.runCoding();
        DocumentPipeline pipeline = DocumentPipeline.standard();
        double engine = all.run("whole engine", pipeline::read);
        all.steps(pipeline);
        System.out.println("share of the working threads' time, by samples");
        StepShares.of(() -> all.documents.forEach(pipeline::read)).print();
        System.out.printf(Locale.ROOT, "memory, most in use so far: %d MB%n", peak() >> 20);
        Benchmark few = new Benchmark(documents.subList(0, Math.min(baseline, documents.size())), threads);
        few.run("library: tokens, tags", few.library("tokenize,pos"));
        double library = few.run("library: + lemmas, names, trees", few.library("tokenize,pos,lemma,ner,depparse"));
        System.out.printf(Locale.ROOT, "whole engine / library's pipeline: %.1f times%n", engine / library);
    }

    private static long peak() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .map(MemoryPoolMXBean::getPeakUsage)
                .mapToLong(usage -> usage.getUsed())
                .sum();
    }

    /** The documents of a file that can be read. */
    static List<Document> read(Path path) throws IOException {
        Input input = new Input(path.getFileName().toString(), () -> Files.newInputStream(path), Edition.UNKNOWN);
        try (Stream<Reading> readings = DocumentReader.standard().read(input)) {
            return readings.filter(reading -> reading instanceof Reading.Read)
                    .map(reading -> ((Reading.Read) reading).document())
                    .toList();
        }
    }

    /** The three name models without gazetteer rules and times; sentences as in news, where a line break ends one. */
    private Consumer<Document> library(String annotators) {
        Properties properties = new Properties();
        properties.setProperty("annotators", annotators);
        properties.setProperty("ner.applyFineGrained", "false");
        properties.setProperty("ner.useSUTime", "false");
        properties.setProperty("ner.applyNumericClassifiers", "false");
        properties.setProperty("ssplit.newlineIsSentenceBreak", "always");
        StanfordCoreNLP library = new StanfordCoreNLP(properties);
        return document -> library.annotate(new CoreDocument(document.text().value()));
    }

    /**
     * Rounds until what the compiler makes of the code has settled, then rounds that are measured: the one in the middle by the
     * clock is told. The same for the engine and for the library. Gives articles per second of the processor.
     */
    private double run(String step, Consumer<Document> work) throws InterruptedException, ExecutionException {
        for (int round = 0; round < WARM; round++) {
            each(work);
        }
        List<Round> rounds = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            rounds.add(measured(work));
        }
        rounds.sort(Comparator.comparingDouble(Round::seconds));
        Round middle = rounds.get(ROUNDS / 2);
        System.out.printf(
                Locale.ROOT,
                "%-32s %d threads %5d documents %7d tokens | clock %6.1f s %6.1f articles/s (%.1f to %.1f) | processor %6.1f s %6.1f articles/s%n",
                step,
                threads,
                documents.size(),
                tokens,
                middle.seconds(),
                rate(middle.seconds()),
                rate(rounds.get(ROUNDS - 1).seconds()),
                rate(rounds.get(0).seconds()),
                middle.processor(),
                rate(middle.processor()));
        return rate(middle.processor());
    }

    /** Seconds of the clock, and of the processor in all threads of the process. */
    private record Round(double seconds, double processor) {}

    private Round measured(Consumer<Document> work) throws InterruptedException, ExecutionException {
        long start = System.nanoTime();
        long processorStart = PROCESS.getProcessCpuTime();
        each(work);
        return new Round((System.nanoTime() - start) / 1e9, (PROCESS.getProcessCpuTime() - processorStart) / 1e9);
    }

    private double rate(double seconds) {
        return tokens / seconds / ARTICLE;
    }

    /** The time of the working threads in each step of the engine. */
    private void steps(DocumentPipeline pipeline) throws InterruptedException, ExecutionException {
        Map<String, LongAdder> times = new TreeMap<>();
        List.of("1 annotate", "2 identify", "3 attribute", "4 code", "5 locate", "6 date")
                .forEach(step -> times.put(step, new LongAdder()));
        each(document -> {
            Annotated annotated =
                    timed(times, "1 annotate", () -> pipeline.annotator().annotate(document));
            Actors actors =
                    timed(times, "2 identify", () -> pipeline.identifier().identify(annotated));
            Attributions attributions =
                    timed(times, "3 attribute", () -> pipeline.attributor().attribute(annotated, actors));
            Events events = timed(times, "4 code", () -> pipeline.coder().code(annotated, actors, attributions));
            timed(times, "5 locate", () -> pipeline.locator().locate(annotated, actors, events));
            timed(times, "6 date", () -> pipeline.dater().date(annotated, events));
        });
        times.forEach((step, time) -> System.out.printf(
                Locale.ROOT, "  %-12s %6.1f ms an article%n", step, time.sum() / 1e6 / (tokens / ARTICLE)));
    }

    private static <R> R timed(Map<String, LongAdder> times, String step, Supplier<R> work) {
        long start = THREADS.getCurrentThreadCpuTime();
        R result = work.get();
        times.getOrDefault(step, new LongAdder()).add(THREADS.getCurrentThreadCpuTime() - start);
        return result;
    }

    /** A document before it is coded. */
    private record Prepared(Annotated annotated, Actors actors, Attributions attributions) {

        static Prepared of(Document document) {
            Annotated annotated = Annotator.standard().annotate(document);
            Actors actors = Identifier.standard().identify(annotated);
            return new Prepared(annotated, actors, Attributor.standard().attribute(annotated, actors));
        }
    }

    /** Coding alone, parses and attributions given: sentences for each second of the processor's time on one thread, warm. */
    private void runCoding() {
        List<Prepared> prepared = documents.stream().map(Prepared::of).toList();
        long sentences = prepared.stream()
                .mapToLong(each -> each.annotated().sentences().size())
                .sum();
        long start = 0;
        for (int round = 0; round < 4; round++) {
            start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            prepared.forEach(each -> Coder.standard().code(each.annotated(), each.actors(), each.attributions()));
        }
        double seconds = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1e9;
        System.out.printf(
                Locale.ROOT,
                "%-24s 1 thread %7d sentences | processor %6.2f s %8.0f sentences/s%n",
                "code alone",
                sentences,
                seconds,
                sentences / seconds);
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
