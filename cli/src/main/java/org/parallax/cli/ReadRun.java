package org.parallax.cli;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.parallax.Pipeline;
import org.parallax.model.CodedDocument;
import org.parallax.model.Document;
import org.parallax.model.Incident;
import org.parallax.model.Rejection;
import org.parallax.read.DocumentReader;
import org.parallax.read.Input;
import org.parallax.read.Reading;

/** One run over all inputs: documents are read at the same time and come out in the order of the input. */
final class ReadRun {

    private final Console console;
    private final int threads;
    private final DocumentReader reader;
    private final Pipeline pipeline;
    private final List<CodedDocument> documents = new ArrayList<>();
    private int refused;

    ReadRun(Console console, DocumentReader reader, Pipeline pipeline, int threads) {
        this.console = console;
        this.reader = reader;
        this.pipeline = pipeline;
        this.threads = threads;
    }

    /** Reads all and returns the exit status. */
    int of(Inputs.Found found, Result result) {
        found.rejections().forEach(this::refuse);
        try (Progress progress = new Progress(console)) {
            readAll(found.inputs(), result, progress);
            progress.comparing();
            List<Incident> incidents = pipeline.incidents().incidents(documents);
            progress.clear();
            result.incidents(documents, incidents);
        }
        return refused == 0 ? ParallaxCommand.ALL_READ : ParallaxCommand.SOME_REFUSED;
    }

    private void readAll(List<Input> inputs, Result result, Progress progress) {
        try (Crew<Document, Attempt> crew = new Crew<>(threads, this::attempt, a -> take(a, result, progress))) {
            for (Input input : inputs) {
                try (Stream<Reading> readings = reader.read(input)) {
                    for (Iterator<Reading> each = readings.iterator(); each.hasNext(); ) {
                        give(each.next(), crew, progress);
                    }
                }
            }
            crew.finish();
        }
    }

    private void give(Reading reading, Crew<Document, Attempt> crew, Progress progress) {
        if (reading instanceof Reading.Read read) {
            crew.give(read.document());
        } else if (reading instanceof Reading.Refused no) {
            progress.clear();
            refuse(no.rejection());
        }
    }

    /** What came of a document: all that it tells, or why it could not be read. */
    private interface Attempt {
        record Done(CodedDocument document) implements Attempt {}

        record Failed(Rejection rejection) implements Attempt {}
    }

    /** A fault of ours in one document must not cost the user all the others. */
    private Attempt attempt(Document document) {
        try {
            return new Attempt.Done(pipeline.documents().read(document));
        } catch (RuntimeException | StackOverflowError e) {
            if (Boolean.getBoolean("parallax.trace")) {
                e.printStackTrace(console.errors());
            }
            return new Attempt.Failed(new Rejection(document.source(), "a fault in parallax while reading it: " + e));
        } catch (OutOfMemoryError e) {
            return new Attempt.Failed(new Rejection(document.source(), "takes more memory than there is"));
        }
    }

    private void take(Attempt attempt, Result result, Progress progress) {
        if (attempt instanceof Attempt.Done done) {
            documents.add(done.document());
            result.document(done.document());
            progress.documentRead();
        } else if (attempt instanceof Attempt.Failed failed) {
            progress.clear();
            refuse(failed.rejection());
        }
    }

    private void refuse(Rejection rejection) {
        refused++;
        console.say(rejection.source() + ": " + rejection.reason());
    }
}
