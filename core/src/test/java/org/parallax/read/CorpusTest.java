package org.parallax.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What fuzzing began with and what it found, read again each time. A find is put into the folder of its form. */
class CorpusTest {

    @TestFactory
    Stream<DynamicTest> every_kept_input_is_read_or_refused() throws IOException, URISyntaxException {
        URI corpus =
                Objects.requireNonNull(CorpusTest.class.getResource("corpus")).toURI();
        try (Stream<Path> files = Files.walk(Path.of(corpus))) {
            assertThat(ReaderFuzz.FORMS)
                    .allSatisfy(
                            form -> assertThat(Path.of(corpus).resolve(form)).isNotEmptyDirectory());
            return files.filter(Files::isRegularFile).sorted().toList().stream().map(CorpusTest::reading);
        }
    }

    private static DynamicTest reading(Path file) {
        String form = file.getParent().getFileName().toString();
        return dynamicTest(form + "/" + file.getFileName(), () -> ReaderFuzz.check(form, Files.readAllBytes(file)));
    }
}
