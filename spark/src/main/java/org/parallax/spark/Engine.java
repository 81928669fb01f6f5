package org.parallax.spark;

import java.util.List;
import java.util.stream.Stream;
import org.parallax.Pipeline;
import org.parallax.export.JsonLines;
import org.parallax.export.JsonLines.Predicates;
import org.parallax.export.JsonLinesReader;
import org.parallax.model.CodedDocument;
import org.parallax.model.Document;
import org.parallax.model.Incident;
import org.parallax.read.DocumentReader;
import org.parallax.read.Input;
import org.parallax.read.Reading;

/**
 * The engine of this process. Tasks cannot carry it to their executor, and its models take seconds to load, so there is one for
 * all tasks of a process, made when the first needs it.
 */
final class Engine {

    private static final Pipeline PIPELINE = Pipeline.standard();
    private static final JsonLines WHOLE = JsonLines.with(Predicates.KEPT);
    private static final JsonLines LINES = JsonLines.standard();
    private static final JsonLinesReader READER = JsonLinesReader.standard();
    private static final DocumentReader READERS = DocumentReader.standard();

    private Engine() {}

    /** The documents in an input, and what is refused of it, with its reason. */
    static List<Reading> readings(Input input) {
        try (Stream<Reading> readings = READERS.read(input)) {
            return readings.toList();
        }
    }

    static CodedDocument read(Document document) {
        return PIPELINE.documents().read(document);
    }

    static List<Incident> incidents(List<CodedDocument> documents) {
        return PIPELINE.incidents().incidents(documents);
    }

    /** A document with all that was read in it, in a form that {@link #document} reads back. */
    static String whole(CodedDocument document) {
        return WHOLE.line(document);
    }

    static CodedDocument document(String line) {
        return READER.document(line);
    }

    static String line(CodedDocument document) {
        return LINES.line(document);
    }

    static String line(Incident incident) {
        return LINES.line(incident);
    }
}
