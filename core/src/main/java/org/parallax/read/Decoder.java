package org.parallax.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Turns bytes into text, strictly: UTF-8, or UTF-16 with a byte order mark. The mark is dropped, all else stays as it
 * is, line ends too.
 */
final class Decoder {

    /** No article is longer; a book or an archive would only exhaust the memory. */
    static final int LARGEST = 10 << 20;

    private Decoder() {}

    static String decode(InputStream in) throws IOException, Unreadable {
        byte[] bytes = in.readNBytes(LARGEST + 1);
        if (bytes.length > LARGEST) {
            throw new Unreadable("is larger than " + (LARGEST >> 20) + " MB, which no article is");
        }
        return decode(bytes);
    }

    static String decode(byte[] bytes) throws Unreadable {
        if (starts(bytes, 0xFE, 0xFF)) {
            return decode(bytes, 2, StandardCharsets.UTF_16BE);
        }
        if (starts(bytes, 0xFF, 0xFE)) {
            return decode(bytes, 2, StandardCharsets.UTF_16LE);
        }
        refuseBinary(bytes);
        return decode(bytes, starts(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0, StandardCharsets.UTF_8);
    }

    private static boolean starts(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static void refuseBinary(byte[] bytes) throws Unreadable {
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == 0) {
                throw new Unreadable("is not text: there is a zero byte at offset " + i);
            }
        }
    }

    private static String decode(byte[] bytes, int from, Charset charset) throws Unreadable {
        ByteBuffer source = ByteBuffer.wrap(bytes, from, bytes.length - from);
        CharBuffer target = CharBuffer.allocate(bytes.length - from);
        CoderResult result = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(source, target, true);
        if (result.isError()) {
            throw new Unreadable("is not " + charset.name() + " text: the bytes at offset " + source.position()
                    + " are no character");
        }
        return readable(target.flip().toString());
    }

    /** The text, if it can be one: not blank, and not made of control characters. */
    static String readable(String text) throws Unreadable {
        if (text.isBlank()) {
            throw new Unreadable("is empty");
        }
        long controls =
                text.chars().filter(c -> c < ' ' && !Character.isWhitespace(c)).count();
        if (controls * 50 > text.length()) {
            throw new Unreadable("is not text: " + controls + " control characters");
        }
        return text;
    }
}
