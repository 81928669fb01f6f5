package org.parallax.cli;

import java.util.List;
import org.parallax.cli.view.Look;
import org.parallax.cli.view.ReadersView;
import org.parallax.model.CodedDocument;
import org.parallax.model.Incident;

/** The reader's view, when all is read. */
record TextResult(Output output, Look look) implements Result {

    @Override
    public void document(CodedDocument document) {}

    @Override
    public void incidents(List<CodedDocument> documents, List<Incident> incidents) {
        if (!documents.isEmpty()) {
            new ReadersView(look).lines(documents, incidents).forEach(output::line);
        }
        output.finish();
    }
}
