package org.parallax.read;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** The lines of a stream as bytes, with their numbers; blank lines are passed over. Of one thread. */
final class ByteLines {

    private final InputStream in;
    private final int longest;
    private int number;
    private boolean ended;

    ByteLines(InputStream in, int longest) {
        this.in = in;
        this.longest = longest;
    }

    /** The number of the line that came last, from 1. */
    int number() {
        return number;
    }

    void stop() {
        ended = true;
    }

    /** The next line that is not blank, or null at the end. */
    byte @Nullable [] next() throws IOException, Unreadable {
        while (!ended) {
            number++;
            byte[] line = line();
            if (!isBlank(line)) {
                return line;
            }
        }
        return null;
    }

    private byte[] line() throws IOException, Unreadable {
        ByteArrayOutputStream line = new ByteArrayOutputStream(1024);
        long length = 0;
        int next = in.read();
        while (next >= 0 && next != '\n') {
            if (length++ < longest) {
                line.write(next);
            }
            next = in.read();
        }
        ended = next < 0;
        if (length > longest) {
            throw new Unreadable("is longer than " + (longest >> 20) + " MB");
        }
        return line.toByteArray();
    }

    private static boolean isBlank(byte[] line) {
        for (byte each : line) {
            if (each > ' ' || each < 0) {
                return false;
            }
        }
        return true;
    }
}
