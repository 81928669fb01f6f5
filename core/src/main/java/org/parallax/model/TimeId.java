package org.parallax.model;

/** Identity of a time expression within its document: {@code t1}, {@code t2}, … in text order. */
public record TimeId(String value) {
    @Override
    public String toString() {
        return value;
    }
}
