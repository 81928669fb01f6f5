package org.parallax.read;

import java.util.stream.Stream;

/**
 * Reads documents from bytes. Thread-safe.
 *
 * <p>One input may hold many documents (JSON Lines, a feed, an archive). They come in the order of the input, lazily;
 * the stream must be closed. Bad input becomes {@link Reading.Refused} and never an exception, and the documents after it
 * are still read.
 */
public interface DocumentReader {

    Stream<Reading> read(Input input);

    /**
     * The reader of all forms that Parallax knows: plain text, HTML pages, RSS, Atom and JSON feeds, news sitemaps, JSON Lines and
     * other records in JSON, ninjs, CSV and TSV, WARC, e-mail, and all of them in ZIP and gzip.
     */
    static DocumentReader standard() {
        return named(FieldNames.STANDARD);
    }

    /** The same reader with a user's names of fields and columns. */
    static DocumentReader named(FieldNames names) {
        return new FormatReader(names);
    }
}
