package org.parallax.model;

/** Identity of a place mention within its document: {@code p1}, {@code p2}, … in text order. */
public record PlaceId(String value) {
    @Override
    public String toString() {
        return value;
    }
}
