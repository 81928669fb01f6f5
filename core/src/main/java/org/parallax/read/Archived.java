package org.parallax.read;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongSupplier;

/** What comes out of a packed stream, as long as it stays in proportion to what went in. Of one thread. */
final class Archived extends FilterInputStream {

    /** Text shrinks five times, very dull text fifty times; more than this is made to exhaust its reader. */
    private static final long WIDEST = 400;

    private static final long HARMLESS = 64L << 20;

    private final LongSupplier packed;
    private long unpacked;

    /** @param packed how many packed bytes were taken so far */
    Archived(InputStream in, LongSupplier packed) {
        super(in);
        this.packed = packed;
    }

    @Override
    public int read() throws IOException {
        int next = super.read();
        count(next < 0 ? 0 : 1);
        return next;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        int count = super.read(bytes, from, length);
        count(Math.max(0, count));
        return count;
    }

    private void count(int more) throws IOException {
        unpacked += more;
        if (unpacked > HARMLESS && unpacked > WIDEST * Math.max(1, packed.getAsLong())) {
            throw new IOException("it unpacks to more than " + WIDEST + " times its size, which no text does");
        }
    }

    /** A stream that counts what is taken from it. */
    static final class Counted extends FilterInputStream {
        private long taken;

        Counted(InputStream in) {
            super(in);
        }

        long taken() {
            return taken;
        }

        @Override
        public int read() throws IOException {
            int next = super.read();
            taken += next < 0 ? 0 : 1;
            return next;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            int count = super.read(bytes, from, length);
            taken += Math.max(0, count);
            return count;
        }
    }
}
