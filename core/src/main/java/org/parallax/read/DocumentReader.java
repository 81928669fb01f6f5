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

    /** The reader of all formats that Parallax knows: plain text, HTML pages and JSON Lines. */
    static DocumentReader standard() {
        return new FormatReader();
    }
}
