package org.parallax.export;

import org.parallax.model.CodedDocument;
import org.parallax.model.Incident;

/**
 * The {@code parallax/1} JSON Lines: one line for a document, one for an incident. Thread-safe.
 *
 * <p>Fields come in a fixed order. What is not known is left out, with two exceptions that say something: a null
 * {@code attribution} is the document's own voice, a null {@code within} is an attribution that is nested in no other.
 */
public interface JsonLines {

    /** The document and all that was read in it as one line without a line break. */
    String line(CodedDocument document);

    /** The incident as one line without a line break. */
    String line(Incident incident);

    /** What becomes of the predicates that are no coded event. */
    enum Predicates {
        /** They are left out: the form that users read. */
        LEFT_OUT,
        /** Each stands among the events, without a type, so that its factuality can be scored. */
        AS_EVENTS,
        /** They stand in a list of their own, so that {@link JsonLinesReader} gives back the whole document. */
        KEPT
    }

    /** The form that users read. */
    static JsonLines standard() {
        return with(Predicates.LEFT_OUT);
    }

    static JsonLines with(Predicates predicates) {
        return new JsonLinesWriter(predicates);
    }
}
