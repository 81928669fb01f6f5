package org.parallax.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.stream.Stream;

/** Reads a plain text as one document. */
final class PlainText implements Form {

    private final DocumentMaker maker = new DocumentMaker();

    @Override
    public boolean reads(Glimpse glimpse) {
        return true;
    }

    @Override
    public Stream<Reading> read(Input input, InputStream in) throws IOException, Unreadable {
        try (in) {
            return Stream.of(new Reading.Read(maker.document(input.name(), Decoder.decode(in), input.edition())));
        }
    }
}
