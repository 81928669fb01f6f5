package org.parallax;

import java.util.List;
import org.parallax.model.CodedDocument;
import org.parallax.model.Incident;
import org.parallax.reconcile.Reconciler;
import org.parallax.resolve.Resolver;

/**
 * Many documents to their incidents: a pure function of the set of documents, thread-safe, without I/O. It works on one
 * block of documents at a time; blocks are independent of each other.
 */
public record IncidentPipeline(Resolver resolver, Reconciler reconciler) {

    /** The pipeline with everything that ships. */
    public static IncidentPipeline standard() {
        return new IncidentPipeline(Resolver.standard(), Reconciler.standard());
    }

    /** The incidents in order of id. */
    public List<Incident> incidents(List<CodedDocument> documents) {
        return resolver.resolve(documents).stream().map(reconciler::reconcile).toList();
    }
}
