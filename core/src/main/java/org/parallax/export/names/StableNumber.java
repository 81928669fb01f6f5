package org.parallax.export.names;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Numbers for formats whose ids are numbers, derived from our permanent ids. */
public final class StableNumber {

    /** 52 bits: exact in every language that has doubles only. */
    private static final int HEX_DIGITS = 13;

    private StableNumber() {}

    /** The number of an id; two ids in ten million share one with a chance of about one in a hundred. */
    public static long of(String id) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(id.getBytes(StandardCharsets.UTF_8));
            return Long.parseLong(HexFormat.of().formatHex(hash).substring(0, HEX_DIGITS), 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
