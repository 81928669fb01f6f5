package org.parallax.model;

/** Identity of an event within its document: {@code e1}, {@code e2}, … in text order of the triggers. */
public record EventId(String value) {
    @Override
    public String toString() {
        return value;
    }
}
