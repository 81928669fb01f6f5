package org.parallax.evaluate.incidents;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.parallax.model.CodedDocument;
import org.parallax.model.Event;
import org.parallax.model.Incident.EventRef;
import org.parallax.model.Span;
import org.parallax.resolve.Explainer;
import org.parallax.resolve.Explainer.Compared;

/**
 * How many pairs of reports of one incident in different documents are compared at all, all stories thrown together, and how
 * few of all possible pairs that costs. Events that are not coded cannot meet and are left out. For one thread.
 */
final class BlockRecall {

    private final Map<String, CodedDocument> documents = new LinkedHashMap<>();
    private final List<EventRef[]> pairs = new ArrayList<>();

    void add(Story story, Map<String, CodedDocument> coded) {
        coded.values().forEach(document -> documents.put(document.id().value(), document));
        for (Story.Expected incident : story.incidents()) {
            List<EventRef> told = incident.told().stream()
                    .map(each -> event(each, coded))
                    .flatMap(Optional::stream)
                    .toList();
            for (int i = 0; i < told.size(); i++) {
                for (EventRef other : told.subList(i + 1, told.size())) {
                    if (!told.get(i).document().equals(other.document())) {
                        pairs.add(new EventRef[] {told.get(i), other});
                    }
                }
            }
        }
    }

    private static Optional<EventRef> event(Story.Told told, Map<String, CodedDocument> coded) {
        CodedDocument document = coded.get(told.document());
        if (document == null) {
            return Optional.empty();
        }
        int at = told.in(document.document().text().value());
        Span words = document.document().text().span(at, at + told.words().length());
        return document.told().events().stream()
                .filter(event -> event.code().type() != null)
                .filter(event -> event.trigger().span().overlaps(words))
                .map(Event::id)
                .map(id -> new EventRef(document.id(), id))
                .findFirst();
    }

    @Override
    public String toString() {
        List<Compared> compared = Explainer.standard().compared(List.copyOf(documents.values()));
        long met = pairs.stream()
                .filter(pair -> compared.stream().anyMatch(each -> isOf(each, pair[0], pair[1])))
                .count();
        return String.format(
                Locale.ROOT,
                "  blocks: %d of %d pairs of reports of one incident are compared (recall %.1f), %d comparisons over %d documents",
                met,
                pairs.size(),
                100.0 * met / Math.max(1, pairs.size()),
                compared.size(),
                documents.size());
    }

    private static boolean isOf(Compared compared, EventRef one, EventRef other) {
        return (compared.one().contains(one) && compared.other().contains(other))
                || (compared.one().contains(other) && compared.other().contains(one));
    }
}
