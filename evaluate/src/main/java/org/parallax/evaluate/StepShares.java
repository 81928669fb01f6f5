package org.parallax.evaluate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedClass;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;

/**
 * What share of the engine's time each step takes, those within the annotator told apart: the stacks of the working threads
 * are looked at a hundred times a second and counted by the part of the engine that they are in.
 */
final class StepShares {

    private static final String SAMPLE = "jdk.ExecutionSample";
    private static final String OTHER = "other";

    /** The innermost class or package of a stack that stands here tells the step. */
    private static final Map<String, String> STEPS = steps();

    private final Map<String, Integer> counts = new LinkedHashMap<>();
    private int all;

    private StepShares() {
        STEPS.values().forEach(step -> counts.put(step, 0));
        counts.put(OTHER, 0);
    }

    private static Map<String, String> steps() {
        Map<String, String> steps = new LinkedHashMap<>();
        steps.put("org.parallax.annotate.Splitter", "tokens");
        steps.put("org.parallax.annotate.Tagger", "tags");
        steps.put("org.parallax.annotate.FastNames", "names");
        steps.put("org.parallax.annotate.FastParser", "trees");
        steps.put("org.parallax.annotate.", "rest of annotate");
        for (String step : List.of("identify", "attribute", "code", "locate", "date")) {
            steps.put("org.parallax." + step + ".", step);
        }
        return steps;
    }

    /** Watches some work. */
    static StepShares of(Runnable work) throws IOException {
        Path file = Files.createTempFile("parallax", ".jfr");
        try (Recording recording = new Recording()) {
            recording.enable(SAMPLE).withPeriod(Duration.ofMillis(10));
            recording.start();
            work.run();
            recording.stop();
            recording.dump(file);
            return read(file);
        } finally {
            Files.delete(file);
        }
    }

    private static StepShares read(Path file) {
        StepShares shares = new StepShares();
        try {
            RecordingFile.readAllEvents(file).stream()
                    .filter(event -> event.getEventType().getName().equals(SAMPLE))
                    .forEach(shares::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return shares;
    }

    private void add(RecordedEvent event) {
        if (event.getStackTrace() == null) {
            return;
        }
        List<String> classes = event.getStackTrace().getFrames().stream()
                .map(frame -> frame.getMethod().getType())
                .map(RecordedClass::getName)
                .toList();
        if (classes.stream().noneMatch(name -> name.equals("org.parallax.DocumentPipeline"))) {
            return;
        }
        counts.merge(step(classes), 1, Integer::sum);
        all++;
    }

    /** The step that a stack is in: what a class calls on the way is part of it. */
    private static String step(List<String> classes) {
        for (Map.Entry<String, String> step : STEPS.entrySet()) {
            if (classes.stream().anyMatch(name -> name.startsWith(step.getKey()))) {
                return step.getValue();
            }
        }
        return OTHER;
    }

    void print() {
        counts.forEach((step, count) ->
                System.out.printf(Locale.ROOT, "  %-16s %5.1f %%%n", step, 100.0 * count / Math.max(1, all)));
    }
}
