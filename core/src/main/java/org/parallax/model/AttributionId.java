package org.parallax.model;

/** Identity of an attribution within its document: {@code q1}, {@code q2}, … in order of the first word of its cue. */
public record AttributionId(String value) {
    @Override
    public String toString() {
        return value;
    }
}
