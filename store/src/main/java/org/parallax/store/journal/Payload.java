package org.parallax.store.journal;

import java.io.ByteArrayInputStream;
import java.io.InputStream;

/** Bytes as received, with their hash. Immutable and thread-safe. */
public final class Payload {

    private final byte[] bytes;
    private final String hash;

    private Payload(byte[] bytes) {
        this.bytes = bytes;
        this.hash = Hash.of(bytes);
    }

    public static Payload of(byte[] bytes) {
        return new Payload(bytes.clone());
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    /** SHA-256 in hexadecimal. */
    public String hash() {
        return hash;
    }

    public InputStream open() {
        return new ByteArrayInputStream(bytes);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Payload payload && payload.hash.equals(hash);
    }

    @Override
    public int hashCode() {
        return hash.hashCode();
    }

    @Override
    public String toString() {
        return bytes.length + " bytes, " + hash;
    }
}
