package org.parallax.model;

/** Identity of a document, derived from its content: {@code d-} and hexadecimal digits of a hash. */
public record DocumentId(String value) implements Comparable<DocumentId> {

    public DocumentId {
        if (!value.startsWith("d-")) {
            throw new IllegalArgumentException("not a document id: " + value);
        }
    }

    @Override
    public int compareTo(DocumentId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
