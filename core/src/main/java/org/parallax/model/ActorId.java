package org.parallax.model;

/** Identity of an actor within its document: {@code a1}, {@code a2}, … in order of first mention. */
public record ActorId(String value) {
    @Override
    public String toString() {
        return value;
    }
}
