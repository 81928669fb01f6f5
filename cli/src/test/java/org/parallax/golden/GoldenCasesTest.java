package org.parallax.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.parallax.Pipeline;
import org.parallax.golden.GoldenCase.Expectation;
import org.parallax.model.CodedDocument;
import org.parallax.model.Document;
import org.parallax.model.Incident;
import org.parallax.read.DocumentReader;
import org.parallax.read.Input;
import org.parallax.read.Reading;

/** Every file in {@code gold/} is a test. A known shortfall does not fail it; it is printed once it is overcome. */
class GoldenCasesTest {

    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final Pipeline PIPELINE = Pipeline.standard();

    @TestFactory
    Stream<DynamicTest> golden_cases() throws IOException {
        try (Stream<Path> files = Files.list(ROOT.resolve("gold"))) {
            return files.filter(file -> file.toString().endsWith(".case")).sorted().toList().stream()
                    .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> check(file)));
        }
    }

    private static void check(Path file) throws IOException {
        GoldenCase golden = GoldenCase.read(file);
        Outcome outcome = outcome(golden);
        Checks checks = new Checks(outcome);
        List<String> missed = new ArrayList<>();
        List<String> overcome = new ArrayList<>();
        for (Expectation line : golden.others()) {
            judge(line, checks.holds(line), missed, overcome);
        }
        for (GoldenCase.Block block : golden.incidents()) {
            Incident incident = closest(block, outcome, checks);
            for (Expectation line : block.expectations()) {
                judge(line, incident != null && checks.holds(line, incident), missed, overcome);
            }
        }
        overcome.forEach(line -> System.out.println(file.getFileName() + ": no longer pending, " + line));
        assertThat(missed).as("expected by %s, not found", file.getFileName()).isEmpty();
    }

    private static void judge(Expectation line, boolean holds, List<String> missed, List<String> overcome) {
        if (line.pending() && holds) {
            overcome.add(line.where());
        } else if (!line.pending() && !holds) {
            missed.add(line.where());
        }
    }

    /** The program's incident that answers most lines of the block. */
    private static @org.jspecify.annotations.Nullable Incident closest(
            GoldenCase.Block block, Outcome outcome, Checks checks) {
        return outcome.incidents().stream()
                .max(Comparator.comparingLong((Incident incident) -> block.expectations().stream()
                                .filter(line -> checks.holds(line, incident))
                                .count())
                        .thenComparing(Incident::id))
                .orElse(null);
    }

    private static Outcome outcome(GoldenCase golden) {
        List<CodedDocument> documents = inputs(golden).stream()
                .flatMap(input -> documents(input).stream())
                .map(PIPELINE.documents()::read)
                .toList();
        return new Outcome(documents, PIPELINE.incidents().incidents(documents));
    }

    private static List<Input> inputs(GoldenCase golden) {
        if (golden.text() != null) {
            byte[] bytes = golden.text().getBytes(StandardCharsets.UTF_8);
            return List.of(new Input("text.txt", () -> new ByteArrayInputStream(bytes), golden.edition()));
        }
        return golden.documents().stream()
                .map(ROOT::resolve)
                .map(file -> new Input(file.toString(), () -> Files.newInputStream(file), golden.edition()))
                .toList();
    }

    private static List<Document> documents(Input input) {
        try (Stream<Reading> readings = DocumentReader.standard().read(input)) {
            return readings.map(GoldenCasesTest::document).toList();
        }
    }

    private static Document document(Reading reading) {
        if (reading instanceof Reading.Read read) {
            return read.document();
        }
        throw new IllegalArgumentException("a golden case was refused: " + reading);
    }
}
