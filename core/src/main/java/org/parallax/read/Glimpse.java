package org.parallax.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * What can be seen of an input before it is read: its name and its first bytes.
 *
 * @param name in lower case
 * @param text the first bytes as UTF-8, without mark and white space before them, in lower case
 */
record Glimpse(String name, byte[] bytes, String text) {

    private static final int SIZE = 2048;

    /** Looks without taking: the stream, which must be able to mark, stands where it stood. */
    static Glimpse of(String name, InputStream in) throws IOException {
        in.mark(SIZE);
        byte[] bytes = in.readNBytes(SIZE);
        in.reset();
        String text = new String(bytes, StandardCharsets.UTF_8).replace("\uFEFF", "");
        return new Glimpse(
                name.toLowerCase(Locale.ROOT), bytes, text.stripLeading().toLowerCase(Locale.ROOT));
    }

    boolean named(String... endings) {
        for (String ending : endings) {
            if (name.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }

    boolean begins(int... values) {
        for (int i = 0; i < values.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != values[i]) {
                return false;
            }
        }
        return true;
    }
}
