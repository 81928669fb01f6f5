package org.parallax.annotate;

import org.parallax.model.Annotated;
import org.parallax.model.Document;

/** Finds sentences, tokens, names, trees and quotations in a document. Thread-safe; one is shared by all threads. */
public interface Annotator {

    Annotated annotate(Document document);

    /** The annotator for English. Its models are loaded when first needed, once for the whole process. */
    static Annotator standard() {
        return new EnglishAnnotator(Models.shared());
    }
}
