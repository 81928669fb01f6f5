package org.parallax.locate;

import java.util.List;
import java.util.Map;
import org.parallax.model.Actors;
import org.parallax.model.Annotated;
import org.parallax.model.Events;
import org.parallax.model.Place;
import org.parallax.model.Places;
import org.parallax.model.Span;

/** Finds the places in a document, resolves them, and ties them to its events and assertions. Thread-safe. */
public interface Locator {

    Places locate(Annotated annotated, Actors actors, Events events);

    /**
     * What a locator over a gazetteer makes of names that others have marked, by mark: recognition is skipped, so that the
     * choice among places of one name can be judged alone.
     *
     * @throws IllegalArgumentException if the locator is none over a gazetteer
     */
    static Map<Span, Place> ofMarked(Locator locator, Annotated annotated, Actors actors, List<Span> marks) {
        if (locator instanceof GazetteerLocator gazetteer) {
            return gazetteer.given(annotated, actors, marks);
        }
        throw new IllegalArgumentException("a locator without a gazetteer chooses nothing");
    }

    /** The locator with the shipped gazetteer. It is opened here and shared by all documents. */
    static Locator standard() {
        HandTables hand = HandTables.standard();
        return new GazetteerLocator(ShippedGazetteer.over(hand), hand);
    }
}
