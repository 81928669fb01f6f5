package org.parallax.resolve;

import java.util.List;
import java.util.Set;
import org.parallax.model.CodedDocument;
import org.parallax.model.DocumentId;
import org.parallax.model.Incident.EventRef;

/** Says why two reports are or are not of one incident. Thread-safe. */
public interface Explainer {

    /**
     * Readable lines: for every pair of happenings that the two documents tell, whether the whole set of documents makes
     * them one, and the points for and against; the closest pair first.
     *
     * @throws IllegalArgumentException if one of the two is not among the documents
     */
    List<String> explain(List<CodedDocument> documents, DocumentId one, DocumentId other);

    /** The pairs of happenings that are compared at all: those that share a party, a place or a name at about the same time. */
    List<Compared> compared(List<CodedDocument> documents);

    /** The events of two happenings that are compared. */
    record Compared(Set<EventRef> one, Set<EventRef> other) {
        public Compared {
            one = Set.copyOf(one);
            other = Set.copyOf(other);
        }
    }

    /** The explainer of {@link Resolver#standard()}. */
    static Explainer standard() {
        return new StandardExplainer(Families.shipped());
    }
}
