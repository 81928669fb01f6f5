package org.parallax.read;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.stream.Stream;
import org.parallax.model.Document;
import org.parallax.model.Edition;

/**
 * A fuzz target for each form that is read: whatever the bytes are, they become documents or refusals with a reason, the same ones each time,
 * and no exception. Run by Jazzer ({@code mvn -Pfuzz}) and, over the kept inputs, by {@link CorpusTest}.
 */
public final class ReaderFuzz {

    /** The forms by the ending that names them. */
    static final List<String> FORMS =
            List.of("txt", "html", "rss", "xml", "json", "jsonl", "csv", "tsv", "warc", "eml", "zip", "gz");

    private static final DocumentReader READER = DocumentReader.standard();

    private static String form = "txt";

    private ReaderFuzz() {}

    /** Called by Jazzer before all. */
    public static void fuzzerInitialize(String[] arguments) {
        form = arguments.length == 0 ? "txt" : arguments[0];
    }

    /** Called by Jazzer with every input. */
    public static void fuzzerTestOneInput(byte[] bytes) {
        check(form, bytes);
    }

    static void check(String form, byte[] bytes) {
        List<String> first = read(form, bytes);
        if (!first.equals(read(form, bytes))) {
            throw new AssertionError("the same bytes are read differently");
        }
    }

    private static List<String> read(String form, byte[] bytes) {
        Input input = new Input("fuzz." + form, () -> new ByteArrayInputStream(bytes), Edition.UNKNOWN);
        try (Stream<Reading> readings = READER.read(input)) {
            return readings.map(ReaderFuzz::checked).toList();
        }
    }

    private static String checked(Reading reading) {
        if (reading instanceof Reading.Refused refused) {
            if (refused.rejection().reason().isBlank()) {
                throw new AssertionError("refused without a reason");
            }
            return refused.rejection().toString();
        }
        Document document = ((Reading.Read) reading).document();
        // That blocks lie in their text and do not overlap, the document has checked itself.
        return document.id() + document.source() + document.text().value() + document.edition() + document.blocks();
    }
}
