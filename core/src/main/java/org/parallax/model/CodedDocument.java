package org.parallax.model;

import java.util.List;

/**
 * All that Parallax has read in one document: what the document pipeline gives and the incident pipeline takes.
 *
 * <p>It holds no tokens and no trees, so that a store or a cluster can keep and move it.
 */
public record CodedDocument(
        Document document,
        List<Line> lines,
        Actors actors,
        Attributions attributions,
        Events told,
        List<Place> places,
        List<TimeExpression> times) {

    /** A sentence's span and role. */
    public record Line(Span span, Role role) {}

    public CodedDocument {
        lines = List.copyOf(lines);
        places = List.copyOf(places);
        times = List.copyOf(times);
    }

    public DocumentId id() {
        return document.id();
    }

    /** That of its id, which its text makes: a document is large, and it is looked up often. */
    @Override
    public int hashCode() {
        return id().hashCode();
    }

    /** The words at a span. */
    public String at(Span span) {
        return document.at(span);
    }
}
