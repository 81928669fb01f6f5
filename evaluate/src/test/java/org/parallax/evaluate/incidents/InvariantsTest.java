package org.parallax.evaluate.incidents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.parallax.Pipeline;
import org.parallax.model.CodedDocument;
import org.parallax.model.Document;
import org.parallax.model.Edition;
import org.parallax.model.Published;
import org.parallax.read.DocumentReader;
import org.parallax.read.Input;
import org.parallax.read.Reading;

/** What must hold of every set of accounts holds on every story and every golden case. */
class InvariantsTest {

    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final Pipeline ENGINE = Pipeline.standard();

    @TestFactory
    Stream<DynamicTest> stories() throws IOException {
        return StoryReader.readAll(ROOT.resolve("gold/incidents")).stream()
                .map(story -> DynamicTest.dynamicTest(
                        story.name(),
                        () -> hold(story.documents().stream()
                                .map(Story.Text::document)
                                .toList())));
    }

    @TestFactory
    Stream<DynamicTest> golden_cases() throws IOException {
        try (Stream<Path> files = Files.list(ROOT.resolve("gold"))) {
            return files.filter(file -> file.toString().endsWith(".case")).sorted().toList().stream()
                    .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> hold(documents(file))));
        }
    }

    private static void hold(List<Document> texts) {
        List<CodedDocument> documents =
                texts.stream().map(ENGINE.documents()::read).toList();
        Accounts accounts = Accounts.of(ENGINE, documents);
        for (Invariant invariant : Invariant.all()) {
            assertThat(invariant.broken(accounts)).as(invariant.name()).isEmpty();
        }
    }

    /** The documents of a golden case: its own text, or the files that it names. */
    private static List<Document> documents(Path file) throws IOException {
        List<Document> documents = new ArrayList<>();
        String published = null;
        StringBuilder own = new StringBuilder();
        boolean within = false;
        for (String line : Files.readAllLines(file)) {
            if (line.equals("---")) {
                break;
            } else if (within) {
                own.append(line).append('\n');
            } else if (line.startsWith("published:")) {
                published = line.substring("published:".length()).strip();
            } else if (line.startsWith("text:")) {
                within = true;
            } else if (line.startsWith("read:")) {
                documents.addAll(read(line.substring("read:".length()).strip(), published));
            }
        }
        if (!own.isEmpty()) {
            documents.add(new Story.Text("text", published, null, own.toString()).document());
        }
        return documents;
    }

    private static List<Document> read(String name, @Nullable String published) {
        Published day = published == null ? null : Published.on(LocalDate.parse(published));
        Input input = new Input(
                name, () -> Files.newInputStream(ROOT.resolve(name)), new Edition(null, null, day, null, null));
        try (Stream<Reading> readings = DocumentReader.standard().read(input)) {
            return readings.map(reading -> ((Reading.Read) reading).document()).toList();
        }
    }
}
