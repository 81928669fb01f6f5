package org.parallax.export;

import java.io.IOException;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.parallax.export.account.Selection;
import org.parallax.export.format.Format;
import org.parallax.export.format.Loss;

/** Writes a selection in a format: the same bytes for the same selection. Thread-safe. */
public final class Export {

    private Export() {}

    /** Writes to the stream, which stays open, and says what was written and what was lost. */
    public static Receipt write(Selection selection, Format format, OutputStream out) throws IOException {
        Loss loss = Loss.of(format, selection);
        Counted counted = new Counted(new DigestOutputStream(out, sha256()));
        format.write(selection, loss, counted);
        counted.flush();
        return new Receipt(format, selection.terms(), scope(selection), counted.bytes, counted.hash(), loss);
    }

    private static Receipt.Scope scope(Selection selection) {
        return new Receipt.Scope(
                selection.documents().size(),
                selection.incidents().size(),
                selection.accounts().size());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Counts and hashes what passes. */
    private static final class Counted extends java.io.FilterOutputStream {
        private final DigestOutputStream digesting;
        private long bytes;

        Counted(DigestOutputStream digesting) {
            super(digesting);
            this.digesting = digesting;
        }

        @Override
        public void write(byte[] chunk, int from, int length) throws IOException {
            digesting.write(chunk, from, length);
            bytes += length;
        }

        @Override
        public void write(int single) throws IOException {
            digesting.write(single);
            bytes++;
        }

        String hash() {
            return HexFormat.of().formatHex(digesting.getMessageDigest().digest());
        }
    }
}
