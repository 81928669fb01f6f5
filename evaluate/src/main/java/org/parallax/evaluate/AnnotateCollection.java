package org.parallax.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.parallax.annotate.AnnotatedCodec;
import org.parallax.annotate.Annotator;
import org.parallax.model.Annotated;
import org.parallax.model.Edition;
import org.parallax.read.DocumentReader;
import org.parallax.read.Input;
import org.parallax.read.Reading;

/**
 * A command that annotates a collection once and keeps the result: {@code AnnotateCollection INPUT OUTPUT [INPUT OUTPUT]...}. Scorers and
 * experiments then read it with {@link AnnotatedCodec}.
 */
public final class AnnotateCollection {

    private AnnotateCollection() {}

    public static void main(String[] arguments) throws IOException {
        for (int i = 0; i + 1 < arguments.length; i += 2) {
            annotate(Path.of(arguments[i]), Path.of(arguments[i + 1]));
        }
    }

    private static void annotate(Path input, Path output) throws IOException {
        long start = System.nanoTime();
        List<Annotated> documents = annotate(input);
        AnnotatedCodec.write(documents, Files.newOutputStream(output));
        long tokens = documents.stream()
                .flatMap(document -> document.sentences().stream())
                .mapToLong(sentence -> sentence.size())
                .sum();
        double seconds = (System.nanoTime() - start) / 1e9;
        System.out.printf(
                "%s: %d documents, %d tokens, %.1f s, %.0f tokens/s%n",
                input.getFileName(), documents.size(), tokens, seconds, tokens / seconds);
    }

    private static List<Annotated> annotate(Path input) throws IOException {
        Annotator annotator = Annotator.standard();
        try (Stream<Reading> readings = DocumentReader.standard()
                .read(new Input(input.getFileName().toString(), () -> Files.newInputStream(input), Edition.UNKNOWN))) {
            List<Reading> all = readings.toList();
            all.stream().filter(reading -> reading instanceof Reading.Refused).forEach(System.err::println);
            return all.parallelStream()
                    .filter(reading -> reading instanceof Reading.Read)
                    .map(reading -> annotator.annotate(((Reading.Read) reading).document()))
                    .toList();
        }
    }
}
