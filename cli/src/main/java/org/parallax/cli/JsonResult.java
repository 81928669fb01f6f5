package org.parallax.cli;

import java.util.List;
import org.parallax.export.JsonLines;
import org.parallax.model.CodedDocument;
import org.parallax.model.Incident;

/** JSON Lines: documents as they are read, then the incidents by id. */
record JsonResult(Output output, JsonLines lines) implements Result {

    JsonResult(Output output, JsonLines.Predicates predicates) {
        this(output, JsonLines.with(predicates));
    }

    @Override
    public void document(CodedDocument document) {
        output.line(lines.line(document));
    }

    @Override
    public void incidents(List<CodedDocument> documents, List<Incident> incidents) {
        incidents.forEach(incident -> output.line(lines.line(incident)));
        output.finish();
    }
}
