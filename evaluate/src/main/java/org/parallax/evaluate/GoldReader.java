package org.parallax.evaluate;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.parallax.DocumentPipeline;
import org.parallax.attribute.Attributor;
import org.parallax.locate.Locator;
import org.parallax.model.CodedDocument;
import org.parallax.model.Document;
import org.parallax.model.Edition;
import org.parallax.read.DocumentReader;
import org.parallax.read.Input;
import org.parallax.read.Reading;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ObjectNode;

/** Reads gold sets, and their documents with the engine as a user would: each as one line of JSON Lines. Thread-safe. */
public final class GoldReader {

    private static final List<String> SAID_OF_DOCUMENTS = List.of("id", "title", "text", "published", "outlet");

    /** Marks a row whose text is a story of the project's own incident gold. */
    static final String OWN_STORY = "own";

    private static final String STORY = ".story";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final DocumentPipeline pipeline;

    /** @param pipeline the engine to be measured */
    public GoldReader(DocumentPipeline pipeline) {
        this.pipeline = pipeline;
    }

    /** The same engine, which also rates how sure a reader is of every predicate. */
    GoldReader rating() {
        return new GoldReader(pipeline.with(Attributor.rating()));
    }

    /** The same engine with another locator, made of the present one. */
    GoldReader with(UnaryOperator<Locator> other) {
        return new GoldReader(pipeline.with(other.apply(pipeline.locator())));
    }

    /** The rows of a gold file, JSON Lines, packed if it ends in {@code .gz}; or one for each story of a folder. */
    public static List<Gold> rows(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            return stories(file);
        }
        List<Gold> rows = new ArrayList<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(open(file), StandardCharsets.UTF_8))) {
            int number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (!line.isBlank()) {
                    rows.add(row(file, number, line));
                }
            }
        }
        return rows;
    }

    private static List<Gold> stories(Path folder) throws IOException {
        List<Gold> rows = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(each -> each.toString().endsWith(STORY))
                    .sorted()
                    .toList()) {
                rows.add(new Gold(JSON.createObjectNode()
                        .put("id", file.getFileName().toString().replace(STORY, ""))
                        .put("text", Files.readString(file))
                        .put(OWN_STORY, true)));
            }
        }
        return rows;
    }

    private static InputStream open(Path file) throws IOException {
        InputStream bytes = Files.newInputStream(file);
        return file.toString().endsWith(".gz") ? new GZIPInputStream(bytes, 1 << 16) : bytes;
    }

    private static Gold row(Path file, int number, String line) {
        try {
            return new Gold(JSON.readTree(line));
        } catch (JacksonException | IllegalArgumentException e) {
            throw new IllegalArgumentException(file + ":" + number + ": not a gold row: " + e.getMessage(), e);
        }
    }

    /** The documents as the engine reads them, in the order of the gold; on all processors. */
    public List<Told> read(List<Gold> gold) {
        return gold.parallelStream().map(this::read).toList();
    }

    private Told read(Gold gold) {
        Optional<CodedDocument> document = document(gold).map(pipeline::read);
        return new Told(gold, document, document.flatMap(read -> Alignment.of(read.document(), gold.text())));
    }

    /** The document that the reader makes of a gold row; none if it refuses the row. */
    public static Optional<Document> document(Gold gold) {
        ObjectNode line = JSON.createObjectNode();
        SAID_OF_DOCUMENTS.forEach(field -> copy(gold.row(), field, line));
        byte[] bytes = line.toString().getBytes(StandardCharsets.UTF_8);
        Input input = new Input(gold.id() + ".jsonl", () -> new ByteArrayInputStream(bytes), Edition.UNKNOWN);
        try (Stream<Reading> readings = DocumentReader.standard().read(input)) {
            return readings.filter(Reading.Read.class::isInstance)
                    .map(reading -> ((Reading.Read) reading).document())
                    .findFirst();
        }
    }

    private static void copy(JsonNode row, String field, ObjectNode line) {
        if (row.hasNonNull(field)) {
            line.set(field, row.get(field));
        }
    }
}
