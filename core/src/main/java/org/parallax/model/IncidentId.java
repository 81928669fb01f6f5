package org.parallax.model;

/** Identity of an incident, derived from its claims: {@code i-} and hexadecimal digits of a hash. */
public record IncidentId(String value) implements Comparable<IncidentId> {
    @Override
    public int compareTo(IncidentId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
