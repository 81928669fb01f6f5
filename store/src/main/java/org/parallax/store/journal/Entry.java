package org.parallax.store.journal;

import org.jspecify.annotations.Nullable;

/**
 * One entry of the journal.
 *
 * @param seq its place, from 1
 * @param kind {@code received} or {@code decision}
 * @param key what makes it the same as another entry, so that nothing is received twice; null for a decision
 * @param body its fields as JSON
 * @param payload the bytes as received, or null
 * @param payloadHash their SHA-256, empty without a payload
 * @param hash covers all the other fields and the hash of the entry before
 */
public record Entry(
        long seq,
        String kind,
        @Nullable String key,
        String body,
        @Nullable Payload payload,
        String payloadHash,
        String hash) {

    public static final String RECEIVED = "received";
    public static final String DECISION = "decision";

    /** The hash before the first entry. */
    static final String START = "0".repeat(64);

    /** The entry that follows one with the given place and hash. */
    static Entry after(
            long seq, String previous, String kind, @Nullable String key, String body, @Nullable Payload payload) {
        String payloadHash = payload == null ? "" : payload.hash();
        String hash = hash(previous, seq + 1, kind, key, body, payloadHash);
        return new Entry(seq + 1, kind, key, body, payload, payloadHash, hash);
    }

    private static String hash(
            String previous, long seq, String kind, @Nullable String key, String body, String payloadHash) {
        return Hash.of(
                String.join("\n", previous, Long.toString(seq), kind, key == null ? "" : key, payloadHash, body));
    }

    /** Whether it follows the entry with this hash and its own fields are as they were written. */
    boolean follows(String previous) {
        String bytes = payload == null ? "" : payload.hash();
        return payloadHash.equals(bytes) && hash.equals(hash(previous, seq, kind, key, body, payloadHash));
    }
}
