package org.parallax.export.format;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.parallax.export.account.Selection;

/** A format that is text: UTF-8 without a byte order mark. Stateless and thread-safe. */
public interface TextFormat extends Format {

    /** Writes the selection as characters and counts rows and omissions in the loss. */
    void write(Selection selection, Loss loss, Appendable out) throws IOException;

    @Override
    default void write(Selection selection, Loss loss, OutputStream out) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        write(selection, loss, writer);
        writer.flush();
    }
}
