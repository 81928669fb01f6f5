package org.parallax.read;

/** Reads a plain text as one document. */
final class PlainText {

    private final DocumentMaker maker = new DocumentMaker();

    Reading read(Input input, String text) throws Unreadable {
        return new Reading.Read(maker.document(input.name(), text, input.edition()));
    }
}
