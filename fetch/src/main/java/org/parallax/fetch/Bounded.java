package org.parallax.fetch;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream that refuses to give more than so many bytes. */
final class Bounded extends FilterInputStream {

    private final int most;
    private long given;

    Bounded(InputStream in, int most) {
        super(in);
        this.most = most;
    }

    @Override
    public int read() throws IOException {
        int next = super.read();
        count(next < 0 ? 0 : 1);
        return next;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int read = super.read(into, offset, length);
        count(Math.max(0, read));
        return read;
    }

    private void count(int more) throws RefusedException {
        given += more;
        if (given > most) {
            throw tooLarge(most);
        }
    }

    static RefusedException tooLarge(int most) {
        String size = most >= 1 << 20 ? (most >> 20) + " MB" : most + " bytes";
        return new RefusedException(Refusal.SIZE, "what the site sends is larger than " + size);
    }
}
