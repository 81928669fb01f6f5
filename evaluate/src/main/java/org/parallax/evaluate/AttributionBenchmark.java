package org.parallax.evaluate;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.parallax.annotate.Annotator;
import org.parallax.attribute.Attributor;
import org.parallax.identify.Identifier;
import org.parallax.model.Actors;
import org.parallax.model.Annotated;
import org.parallax.model.Document;

/**
 * A command that measures attribution on one thread: {@code AttributionBenchmark INPUT [ROUNDS]}. Time is the thread's own on the processor, a token
 * the median of the rounds; the baseline is annotation of the same documents in the same run. Memory is what is live after a
 * collection, before and after attribution was loaded and used.
 */
public final class AttributionBenchmark {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final double NANOS = 1e6;

    /** A document ready to be attributed. */
    private record Ready(Annotated annotated, Actors actors) {}

    private AttributionBenchmark() {}

    public static void main(String[] arguments) throws IOException {
        List<Document> documents = Benchmark.read(Path.of(arguments[0]));
        int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 7;
        Annotator annotator = Annotator.standard();
        Identifier identifier = Identifier.standard();
        List<Ready> ready = ready(documents, annotator, identifier);
        long tokens = ready.stream()
                .flatMap(each -> each.annotated().sentences().stream())
                .mapToLong(sentence -> sentence.size())
                .sum();
        System.out.printf(Locale.ROOT, "%d documents, %d tokens, %d rounds%n", documents.size(), tokens, rounds);
        double baseline = milliseconds(documents, annotator::annotate, rounds) / tokens;
        System.out.printf(Locale.ROOT, "annotate (baseline)      %.4f ms a token%n", baseline);
        long before = live();
        Attributor attributor = Attributor.standard();
        step("attribute", ready, attributor, rounds, tokens, baseline);
        System.out.printf(Locale.ROOT, "memory of attribution    %.1f MB%n", (live() - before) / (double) (1 << 20));
        step("attribute and rate", ready, Attributor.rating(), rounds, tokens, baseline);
    }

    private static void step(
            String name, List<Ready> ready, Attributor attributor, int rounds, long tokens, double baseline) {
        double each = milliseconds(ready, one -> attributor.attribute(one.annotated(), one.actors()), rounds) / tokens;
        System.out.printf(Locale.ROOT, "%-24s %.4f ms a token, %.2f of the baseline%n", name, each, each / baseline);
    }

    private static List<Ready> ready(List<Document> documents, Annotator annotator, Identifier identifier) {
        List<Ready> ready = new ArrayList<>();
        for (Document document : documents) {
            Annotated annotated = annotator.annotate(document);
            ready.add(new Ready(annotated, identifier.identify(annotated)));
        }
        return ready;
    }

    /** The median time of the rounds; one round before them is not counted. */
    private static <T> double milliseconds(List<T> all, Consumer<T> work, int rounds) {
        List<Double> times = new ArrayList<>();
        for (int round = 0; round <= rounds; round++) {
            long begun = THREADS.getCurrentThreadCpuTime();
            all.forEach(work);
            if (round > 0) {
                times.add((THREADS.getCurrentThreadCpuTime() - begun) / NANOS);
            }
        }
        return times.stream().sorted().toList().get(rounds / 2);
    }

    private static long live() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
