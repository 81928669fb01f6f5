package org.parallax.export.format;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Set;
import org.parallax.export.account.Selection;

/**
 * A way to write accounts down. Stateless and thread-safe.
 *
 * <p>A format writes what it is given and leaves empty what is unknown; what it cannot say it reports to the loss.
 */
public interface Format {

    /** The name on the command line, such as {@code gdelt-events}. */
    String name();

    /** What follows the base name of a file, such as {@code .geojson}. */
    String suffix();

    /** What the format has room for. */
    Set<Carried> carries();

    /** Columns that the format defines and that we leave empty or read our own way, each with the reason. */
    default java.util.List<String> notes() {
        return java.util.List.of();
    }

    /** The format that shows a person the same rows as lines of text: this one, unless it is not text. */
    default Format readable() {
        return this;
    }

    /** Writes the selection to a stream, which stays open, and counts rows and omissions in the loss. */
    void write(Selection selection, Loss loss, OutputStream out) throws IOException;
}
