package org.parallax;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.parallax.export.account.Selection;
import org.parallax.export.account.Terms;
import org.parallax.model.CodedDocument;
import org.parallax.model.Document;
import org.parallax.model.Edition;
import org.parallax.model.Incident;
import org.parallax.model.Rejection;
import org.parallax.read.DocumentReader;
import org.parallax.read.Input;
import org.parallax.read.Reading;

/**
 * Parallax for other programs: files in, each side's account of each incident out. Thread-safe; make one and keep it, for the
 * models are loaded once.
 *
 * <pre>{@code
 * Parallax.standard().read(List.of(Path.of("statement.txt"))).incidents()
 * }</pre>
 */
public record Parallax(DocumentReader reader, Pipeline pipeline) {

    /**
     * What came of some inputs.
     *
     * @param documents what each document tells, in the order of the inputs
     * @param incidents what they tell together, in order of id
     * @param rejections what could not be read, and why
     */
    public record Told(List<CodedDocument> documents, List<Incident> incidents, List<Rejection> rejections) {

        public Told {
            documents = List.copyOf(documents);
            incidents = List.copyOf(incidents);
            rejections = List.copyOf(rejections);
        }

        /** The same as it goes out under terms, for {@link org.parallax.export.Export}. */
        public Selection selection(Terms terms) {
            return new Selection(documents, incidents, terms);
        }
    }

    /** Parallax with everything that ships. Models are loaded when first needed. */
    public static Parallax standard() {
        return new Parallax(DocumentReader.standard(), Pipeline.standard());
    }

    /** Reads files of any form that {@link DocumentReader} knows. */
    public Told read(List<Path> files) {
        return readAll(files.stream()
                .map(file -> new Input(file.toString(), () -> Files.newInputStream(file), Edition.UNKNOWN))
                .toList());
    }

    /** Reads inputs, of which the sender may know more than they say. */
    public Told readAll(List<Input> inputs) {
        List<CodedDocument> documents = new ArrayList<>();
        List<Rejection> rejections = new ArrayList<>();
        for (Input input : inputs) {
            try (Stream<Reading> readings = reader.read(input)) {
                readings.forEach(reading -> take(reading, documents, rejections));
            }
        }
        return new Told(documents, pipeline.incidents().incidents(documents), rejections);
    }

    private void take(Reading reading, List<CodedDocument> documents, List<Rejection> rejections) {
        if (reading instanceof Reading.Read read) {
            code(read.document(), documents, rejections);
        } else if (reading instanceof Reading.Refused refused) {
            rejections.add(refused.rejection());
        }
    }

    /** A fault of ours in one document must not cost all the others. */
    private void code(Document document, List<CodedDocument> documents, List<Rejection> rejections) {
        try {
            documents.add(pipeline.documents().read(document));
        } catch (RuntimeException | StackOverflowError e) {
            rejections.add(new Rejection(document.source(), "a fault in parallax while reading it: " + e));
        }
    }
}
