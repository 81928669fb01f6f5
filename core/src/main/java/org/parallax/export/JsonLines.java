package org.parallax.export;

import org.parallax.model.CodedDocument;
import org.parallax.model.Incident;

/** The {@code parallax/1} JSON Lines: one line for a document, one for an incident. Thread-safe. */
public interface JsonLines {

    /** The document and all that was read in it as one line without a line break. */
    String line(CodedDocument document);

    /** The incident as one line without a line break. */
    String line(Incident incident);
}
