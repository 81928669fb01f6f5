package org.parallax.evaluate.incidents;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.parallax.Pipeline;
import org.parallax.model.CodedDocument;
import org.parallax.model.Document;
import org.parallax.model.DocumentId;
import org.parallax.model.Incident;
import org.parallax.model.Point;
import org.parallax.read.DocumentReader;
import org.parallax.read.Input;
import org.parallax.read.Reading;

/** Documents with the incidents that an engine finds in them. */
record Accounts(Pipeline engine, List<CodedDocument> documents, List<Incident> incidents) {

    Accounts {
        documents = List.copyOf(documents);
        incidents = List.copyOf(incidents);
    }

    /** The accounts in documents as they were read. */
    static Accounts of(Pipeline engine, List<CodedDocument> documents) {
        return new Accounts(engine, documents, engine.incidents().incidents(documents));
    }

    /** The accounts of the same engine in other documents. */
    Accounts of(List<CodedDocument> others) {
        return of(engine, others);
    }

    /** A document with other words, read by the same engine; nothing is left of it if nothing is left of its words. */
    List<CodedDocument> reread(CodedDocument document, String words) {
        Document original = document.document();
        byte[] bytes = words.getBytes(StandardCharsets.UTF_8);
        Input input = new Input(original.source(), () -> new ByteArrayInputStream(bytes), original.edition());
        try (Stream<Reading> readings = DocumentReader.standard().read(input)) {
            return readings.filter(Reading.Read.class::isInstance)
                    .map(reading -> engine.documents().read(((Reading.Read) reading).document()))
                    .toList();
        }
    }

    Map<DocumentId, CodedDocument> byId() {
        Map<DocumentId, CodedDocument> byId = new TreeMap<>();
        documents.forEach(document -> byId.put(document.id(), document));
        return byId;
    }

    /** Every incident as its points with their statuses, in a fixed order: what a reader sees before the words. */
    List<String> statuses() {
        List<String> statuses = new ArrayList<>();
        for (Incident incident : incidents) {
            StringBuilder line = new StringBuilder();
            for (Point point : incident.points()) {
                line.append(point.name())
                        .append(' ')
                        .append(point.status().label())
                        .append(", ");
            }
            statuses.add(line.toString());
        }
        statuses.sort(null);
        return statuses;
    }
}
