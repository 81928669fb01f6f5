package org.parallax.golden;

import java.util.List;
import java.util.stream.Stream;
import org.parallax.model.Attribution;
import org.parallax.model.CodedDocument;
import org.parallax.model.DocumentId;
import org.parallax.model.Event;
import org.parallax.model.EventId;
import org.parallax.model.Incident;
import org.parallax.model.Span;

/** What the program took from the documents of a case, with the questions that expectations ask. */
record Outcome(List<CodedDocument> documents, List<Incident> incidents) {

    /** A stretch of one document. */
    record Place(CodedDocument document, Span span) {
        boolean touches(CodedDocument other, Span words) {
            return document.id().equals(other.id()) && span.overlaps(words);
        }
    }

    /** Where words stand; an expectation that cites words which stand nowhere is a mistake in the case. */
    List<Place> find(String words) {
        List<Place> found = documents.stream()
                .flatMap(document -> occurrences(document, words))
                .toList();
        if (found.isEmpty()) {
            throw new IllegalArgumentException("these words stand in no document of the case: " + words);
        }
        return found;
    }

    private static Stream<Place> occurrences(CodedDocument document, String words) {
        String text = document.document().text().value();
        Stream.Builder<Place> found = Stream.builder();
        for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
            found.add(new Place(document, document.document().text().span(at, at + words.length())));
        }
        return found.build();
    }

    CodedDocument document(DocumentId id) {
        return documents.stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** The events whose trigger is among the words. */
    List<Event> events(String words) {
        return find(words).stream()
                .flatMap(place -> place.document().told().events().stream()
                        .filter(event -> place.span().overlaps(event.trigger().span())))
                .toList();
    }

    /** The incidents that hold an event whose trigger is among the words. */
    List<Incident> incidentsAt(String words) {
        List<Place> places = find(words);
        return incidents.stream()
                .filter(incident -> incident.sources().events().stream()
                        .anyMatch(event -> touches(places, document(event.document()), event.event())))
                .toList();
    }

    private static boolean touches(List<Place> places, CodedDocument document, EventId id) {
        Span trigger = document.told().events().stream()
                .filter(event -> event.id().equals(id))
                .findFirst()
                .orElseThrow()
                .trigger()
                .span();
        return places.stream().anyMatch(place -> place.touches(document, trigger));
    }

    /** The attributions whose content has to do with the words. */
    List<Attribution> attributions(String words) {
        return find(words).stream()
                .flatMap(place -> place.document().attributions().all().stream()
                        .filter(each ->
                                each.wording().content().stream().anyMatch(content -> content.overlaps(place.span()))))
                .toList();
    }
}
