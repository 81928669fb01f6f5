package org.parallax.locate;

import org.parallax.model.Actors;
import org.parallax.model.Annotated;
import org.parallax.model.Events;
import org.parallax.model.Places;

/** Finds the places in a document, resolves them, and ties them to its events and assertions. Thread-safe. */
public interface Locator {

    Places locate(Annotated annotated, Actors actors, Events events);

    /** The locator with the shipped gazetteer. It is opened here and shared by all documents. */
    static Locator standard() {
        HandTables hand = new HandTables(new Transliteration());
        return new GazetteerLocator(ShippedGazetteer.over(hand), hand);
    }
}
