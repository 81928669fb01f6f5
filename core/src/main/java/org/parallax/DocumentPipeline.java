package org.parallax;

import java.util.ArrayList;
import java.util.List;
import org.parallax.annotate.Annotator;
import org.parallax.attribute.Attributor;
import org.parallax.code.Coder;
import org.parallax.code.Explanation;
import org.parallax.date.Dater;
import org.parallax.date.UniversalTimes;
import org.parallax.identify.Identifier;
import org.parallax.locate.Locator;
import org.parallax.model.Actors;
import org.parallax.model.Annotated;
import org.parallax.model.Assertion;
import org.parallax.model.Attributions;
import org.parallax.model.CodedDocument;
import org.parallax.model.CodedDocument.Line;
import org.parallax.model.Document;
import org.parallax.model.Event;
import org.parallax.model.Events;
import org.parallax.model.Places;
import org.parallax.model.Times;

/**
 * One document to all that it tells: a pure function, thread-safe, without I/O, so that threads, a server or a cluster
 * can carry it.
 */
public record DocumentPipeline(
        Annotator annotator, Identifier identifier, Attributor attributor, Coder coder, Locator locator, Dater dater) {

    /** The pipeline with everything that ships. Models are loaded when first needed. */
    public static DocumentPipeline standard() {
        return new DocumentPipeline(
                Annotator.standard(),
                Identifier.standard(),
                Attributor.standard(),
                Coder.standard(),
                Locator.standard(),
                Dater.standard());
    }

    /** This pipeline with another locator, such as one that knows a user's own gazetteer. */
    public DocumentPipeline with(Locator other) {
        return new DocumentPipeline(annotator, identifier, attributor, coder, other, dater);
    }

    /** This pipeline with another identifier, such as one that knows a user's own actors. */
    public DocumentPipeline with(Identifier other) {
        return new DocumentPipeline(annotator, other, attributor, coder, locator, dater);
    }

    /** This pipeline with another attributor, such as one that also rates every predicate. */
    public DocumentPipeline with(Attributor other) {
        return new DocumentPipeline(annotator, identifier, other, coder, locator, dater);
    }

    /** The way of a document, step by step. */
    public CodedDocument read(Document document) {
        Annotated annotated = annotator.annotate(document);
        Actors actors = identifier.identify(annotated);
        return read(annotated, actors, attributor.attribute(annotated, actors));
    }

    /** What a document tells, and why its events were coded as they were. */
    public Explained explain(Document document) {
        Annotated annotated = annotator.annotate(document);
        Actors actors = identifier.identify(annotated);
        Attributions attributions = attributor.attribute(annotated, actors);
        return new Explained(read(annotated, actors, attributions), Coder.explain(annotated, actors, attributions));
    }

    /**
     * A document that was read, and the reasons of the coder.
     *
     * @param explanation the shipped lexicon's decisions
     */
    public record Explained(CodedDocument document, Explanation explanation) {}

    private CodedDocument read(Annotated annotated, Actors actors, Attributions attributions) {
        Events events = coder.code(annotated, actors, attributions);
        Places places = locator.locate(annotated, actors, events);
        Times times = UniversalTimes.standard().of(dater.date(annotated, events), annotated, places);
        return new CodedDocument(
                annotated.document(),
                lines(annotated),
                actors,
                attributions,
                set(events, places, times),
                places.places(),
                times.times());
    }

    private static List<Line> lines(Annotated annotated) {
        return annotated.sentences().stream()
                .map(sentence -> new Line(sentence.span(), sentence.role()))
                .toList();
    }

    private static Events set(Events told, Places places, Times times) {
        List<Event> events = told.events().stream()
                .map(event -> event.at(places.ofEvents().getOrDefault(event.id(), List.of()))
                        .on(times.ofEvents().getOrDefault(event.id(), List.of())))
                .toList();
        List<Assertion> assertions = new ArrayList<>();
        for (int i = 0; i < told.assertions().size(); i++) {
            assertions.add(told.assertions().get(i).at(places.ofAssertions().get(i)));
        }
        return new Events(events, assertions);
    }
}
