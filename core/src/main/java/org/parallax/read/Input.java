package org.parallax.read;

import java.io.IOException;
import java.io.InputStream;
import org.parallax.model.Edition;

/**
 * Something to read: a name, its bytes, and what its sender says about it.
 *
 * @param name a file name, an address or an id; it tells the format by its ending
 * @param edition what the user or the feed knows; used where the document itself does not say
 * @param names what its fields or columns are called, where the user says so
 */
public record Input(String name, Bytes bytes, Edition edition, FieldNames names) {

    /** Something with the usual names of fields. */
    public Input(String name, Bytes bytes, Edition edition) {
        this(name, bytes, edition, FieldNames.STANDARD);
    }

    /** The same with other names of fields. */
    public Input with(FieldNames others) {
        return new Input(name, bytes, edition, others);
    }

    /** Where the bytes come from; opened once, closed by the reader. */
    @FunctionalInterface
    public interface Bytes {
        InputStream open() throws IOException;
    }
}
