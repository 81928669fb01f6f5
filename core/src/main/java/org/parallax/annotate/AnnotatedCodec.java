package org.parallax.annotate;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.parallax.model.Annotated;

/**
 * The compact binary form of annotated documents, so that a collection is parsed once and coded often.
 *
 * <p>A stream holds a header and then one document after another. Strings that come again (words, tags, relations) are
 * written once. The form may change with the model; {@link #read} refuses another version. Stateless and thread-safe.
 *
 * <pre>{@code
 * AnnotatedCodec.write(documents, Files.newOutputStream(path));
 * List<Annotated> again = AnnotatedCodec.read(Files.newInputStream(path));
 * }</pre>
 */
public final class AnnotatedCodec {

    private static final int MAGIC = 0x50414E31;

    private AnnotatedCodec() {}

    /** Writes the documents and closes the stream. */
    public static void write(Iterable<Annotated> documents, OutputStream stream) throws IOException {
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(stream, 1 << 16))) {
            out.writeInt(MAGIC);
            AnnotatedOutput output = new AnnotatedOutput(out);
            for (Annotated document : documents) {
                out.writeBoolean(true);
                output.write(document);
            }
            out.writeBoolean(false);
        }
    }

    /** Reads all documents of a stream and closes it. */
    public static List<Annotated> read(InputStream stream) throws IOException {
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(stream, 1 << 16))) {
            if (in.readInt() != MAGIC) {
                throw new IOException("not annotated documents, or written by another version of Parallax");
            }
            AnnotatedInput input = new AnnotatedInput(in);
            List<Annotated> documents = new ArrayList<>();
            while (in.readBoolean()) {
                documents.add(input.read());
            }
            return documents;
        }
    }
}
