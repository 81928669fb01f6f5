package org.parallax.evaluate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.parallax.locate.Locator;
import org.parallax.model.Actors;
import org.parallax.model.Annotated;
import org.parallax.model.Events;
import org.parallax.model.Place;
import org.parallax.model.Places;
import org.parallax.model.Span;
import tools.jackson.databind.JsonNode;

/**
 * A locator that, beside its ordinary work, also chooses for the names that the gold marks, so that one reading of the
 * documents gives both figures. Thread-safe.
 */
final class MarkedPlaces implements Locator {

    private final Locator locator;
    private final Map<String, Gold> gold = new LinkedHashMap<>();
    private final Map<String, Map<Span, Place>> chosen = new ConcurrentHashMap<>();

    MarkedPlaces(Locator locator, List<Gold> rows) {
        this.locator = locator;
        rows.forEach(row -> gold.put(row.id(), row));
    }

    /** The names of a gold row that have coordinates. */
    static List<JsonNode> of(Gold row) {
        return Marked.list(row, "toponyms").stream()
                .filter(toponym -> toponym.has("lat"))
                .toList();
    }

    /** What a mark of the gold was taken to be; none if its document was not read. */
    Optional<Place> chosen(Gold row, JsonNode mark) {
        return Optional.ofNullable(chosen.getOrDefault(row.id(), Map.of()).get(Marked.span(mark)));
    }

    @Override
    public Places locate(Annotated annotated, Actors actors, Events events) {
        Gold row = gold.get(annotated.document().source());
        if (row != null) {
            Alignment.of(annotated.document(), row.text())
                    .ifPresent(both -> chosen.put(row.id(), choose(annotated, actors, row, both)));
        }
        return locator.locate(annotated, actors, events);
    }

    /** The choice for every mark by its span in the gold. */
    private Map<Span, Place> choose(Annotated annotated, Actors actors, Gold row, Alignment both) {
        Map<Span, Span> marks = new LinkedHashMap<>();
        for (JsonNode mark : of(row)) {
            both.inText(Marked.span(mark)).ifPresent(span -> marks.put(Marked.span(mark), span));
        }
        Map<Span, Place> places = Locator.ofMarked(locator, annotated, actors, new ArrayList<>(marks.values()));
        Map<Span, Place> found = new LinkedHashMap<>();
        marks.forEach((mark, span) -> Optional.ofNullable(places.get(span)).ifPresent(place -> found.put(mark, place)));
        return found;
    }
}
