package org.parallax.read;

import org.parallax.model.Document;
import org.parallax.model.Rejection;

/** What came of reading one document: the document, or the reason why not. */
public sealed interface Reading {

    /** A document that was read. */
    record Read(Document document) implements Reading {}

    /** An input, or one document in it, that was refused. */
    record Refused(Rejection rejection) implements Reading {}
}
