package org.parallax.server;

import java.security.SecureRandom;
import java.util.HexFormat;

/** Random ids in hexadecimal digits. */
final class Hex {

    private static final SecureRandom RANDOM = new SecureRandom();

    private Hex() {}

    static String random() {
        byte[] bytes = new byte[8];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
