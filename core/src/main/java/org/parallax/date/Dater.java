package org.parallax.date;

import org.parallax.model.Annotated;
import org.parallax.model.Events;
import org.parallax.model.Times;

/** Finds the time expressions in a document, anchors them where it can, and ties them to its events. Thread-safe. */
public interface Dater {

    Times date(Annotated annotated, Events events);

    /** The dater for English. */
    static Dater standard() {
        return new EnglishDater();
    }
}
