package org.parallax.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.stream.Stream;

/** A form in which documents come. Stateless and thread-safe. */
interface Form {

    /** Whether an input is of this form; by what it begins with, else by its name. */
    boolean reads(Glimpse glimpse);

    /**
     * Reads the documents, in the order of the input. Closing the stream that comes back closes the input.
     *
     * @throws Unreadable if nothing of it can be read; the caller then closes the input
     */
    Stream<Reading> read(Input input, InputStream in) throws IOException, Unreadable;
}
