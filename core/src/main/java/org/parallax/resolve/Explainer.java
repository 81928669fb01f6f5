package org.parallax.resolve;

import java.util.List;
import org.parallax.model.CodedDocument;
import org.parallax.model.DocumentId;

/** Says why two reports are or are not of one incident. Thread-safe. */
public interface Explainer {

    /**
     * Readable lines: for every pair of happenings that the two documents tell, whether the whole set of documents makes
     * them one, and the points for and against; the closest pair first.
     *
     * @throws IllegalArgumentException if one of the two is not among the documents
     */
    List<String> explain(List<CodedDocument> documents, DocumentId one, DocumentId other);

    /** The explainer of {@link Resolver#standard()}. */
    static Explainer standard() {
        return new StandardExplainer(Families.shipped());
    }
}
