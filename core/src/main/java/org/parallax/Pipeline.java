package org.parallax;

import java.util.List;
import org.parallax.model.CodedDocument;
import org.parallax.model.Document;
import org.parallax.model.Incident;

/**
 * The front door: documents in, incidents with each side's account out.
 *
 * <p>{@link DocumentPipeline#read} names every step that one document takes, {@link IncidentPipeline#incidents} those that
 * many take together. Both are pure functions and thread-safe.
 */
public record Pipeline(DocumentPipeline documents, IncidentPipeline incidents) {

    /** The pipeline with everything that ships. */
    public static Pipeline standard() {
        return new Pipeline(DocumentPipeline.standard(), IncidentPipeline.standard());
    }

    /** The incidents that the documents tell of, in order of id. */
    public List<Incident> read(List<Document> texts) {
        List<CodedDocument> coded = texts.stream().map(documents::read).toList();
        return incidents.incidents(coded);
    }
}
