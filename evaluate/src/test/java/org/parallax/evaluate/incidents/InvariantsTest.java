package org.parallax.evaluate.incidents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.parallax.Pipeline;
import org.parallax.model.CodedDocument;

/** What must hold of every set of accounts holds on every story and every golden case. */
class InvariantsTest {

    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final Pipeline ENGINE = Pipeline.standard();

    @TestFactory
    Stream<DynamicTest> stories() throws IOException {
        return StoryReader.readAll(ROOT.resolve("gold/incidents")).stream()
                .map(story -> DynamicTest.dynamicTest(story.name(), () -> hold(story.documents())));
    }

    @TestFactory
    Stream<DynamicTest> golden_cases() throws IOException {
        try (Stream<Path> files = Files.list(ROOT.resolve("gold"))) {
            return files.filter(file -> file.toString().endsWith(".case")).sorted().toList().stream()
                    .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> hold(texts(file))));
        }
    }

    private static void hold(List<Story.Text> texts) {
        List<CodedDocument> documents = texts.stream()
                .map(text -> ENGINE.documents().read(text.document()))
                .toList();
        Accounts accounts = Accounts.of(ENGINE, documents);
        for (Invariant invariant : Invariant.all()) {
            assertThat(invariant.broken(accounts)).as(invariant.name()).isEmpty();
        }
    }

    /** The texts of a golden case: its own, or the files that it names. */
    private static List<Story.Text> texts(Path file) throws IOException {
        List<Story.Text> texts = new ArrayList<>();
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
                String name = line.substring("read:".length()).strip();
                texts.add(new Story.Text(name, published, null, Files.readString(ROOT.resolve(name))));
            }
        }
        if (!own.isEmpty()) {
            texts.add(new Story.Text("text", published, null, own.toString()));
        }
        return texts;
    }
}
