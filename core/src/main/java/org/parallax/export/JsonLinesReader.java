package org.parallax.export;

import org.parallax.model.CodedDocument;
import org.parallax.model.Incident;

/**
 * Reads back what {@link JsonLines} wrote, so that a store or a cluster can keep and move it. Thread-safe.
 *
 * <p>A document comes back whole if it was written with {@link JsonLines.Predicates#KEPT}. A line that is not of this
 * form is an {@link IllegalArgumentException} that names what is wrong.
 */
public interface JsonLinesReader {

    CodedDocument document(String line);

    Incident incident(String line);

    static JsonLinesReader standard() {
        return new LineParser();
    }
}
