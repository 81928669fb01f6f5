package org.parallax.cli;

import java.util.List;
import org.parallax.model.CodedDocument;
import org.parallax.model.Incident;

/** The form in which a user gets what was read. */
interface Result {

    /** The next document in the order of the input. */
    void document(CodedDocument document);

    /** All documents are read; these are their incidents. */
    void incidents(List<CodedDocument> documents, List<Incident> incidents);
}
