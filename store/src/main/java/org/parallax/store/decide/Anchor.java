package org.parallax.store.decide;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.parallax.model.Claim;
import org.parallax.model.CodedDocument;
import org.parallax.model.DocumentId;
import org.parallax.model.Incident;
import org.parallax.model.Incident.EventRef;
import org.parallax.model.Span;

/**
 * The words that a decision is about: the trigger of an event in a document. Incident ids and event ids may change when
 * documents come in or the engine gets better; the words stay.
 */
public record Anchor(DocumentId document, Span trigger) implements Comparable<Anchor> {

    private static final Comparator<Anchor> ORDER =
            Comparator.comparing(Anchor::document).thenComparing(Anchor::trigger);

    static Anchor of(Claim claim) {
        return new Anchor(claim.document().id(), claim.event().trigger().span());
    }

    /** The anchors of an incident's events, in order; events of documents that are not given are left out. */
    public static List<Anchor> of(Incident incident, Map<DocumentId, CodedDocument> documents) {
        return incident.sources().events().stream()
                .flatMap(ref -> of(ref, documents).stream())
                .sorted()
                .toList();
    }

    /** The anchor of an event, if its document is given and has it. */
    public static Optional<Anchor> of(EventRef ref, Map<DocumentId, CodedDocument> documents) {
        return Stream.ofNullable(documents.get(ref.document()))
                .flatMap(document -> document.told().events().stream())
                .filter(event -> event.id().equals(ref.event()))
                .map(event -> event.trigger().span())
                .map(span -> new Anchor(ref.document(), span))
                .findFirst();
    }

    @Override
    public int compareTo(Anchor other) {
        return ORDER.compare(this, other);
    }
}
