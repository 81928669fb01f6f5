package org.parallax.read;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.Stream;
import org.parallax.model.Rejection;

/** Tells the format of an input by its name, else by its first characters, and hands it to the reader of that format. */
final class FormatReader implements DocumentReader {

    private static final int GLIMPSE = 1024;

    private final PlainText plain = new PlainText();
    private final Page page = new Page();
    private final JsonRecords records = new JsonRecords();

    @Override
    public Stream<Reading> read(Input input) {
        try {
            return open(input);
        } catch (IOException e) {
            return Stream.of(refused(input, reasonOf(e)));
        }
    }

    private Stream<Reading> open(Input input) throws IOException {
        InputStream in = new BufferedInputStream(input.bytes().open(), 1 << 16);
        String beginning = glimpse(in);
        if (isRecords(input.name(), beginning)) {
            return records.read(input, in);
        }
        try (in) {
            String text = Decoder.decode(in);
            return Stream.of(isPage(input.name(), beginning) ? page.read(input, text) : plain.read(input, text));
        } catch (Unreadable e) {
            return Stream.of(refused(input, e.reason()));
        }
    }

    private static String glimpse(InputStream in) throws IOException {
        in.mark(GLIMPSE);
        byte[] bytes = in.readNBytes(GLIMPSE);
        in.reset();
        return new String(bytes, StandardCharsets.UTF_8).replace("\uFEFF", "").strip();
    }

    private static boolean isRecords(String name, String beginning) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".jsonl")
                || lower.endsWith(".ndjson")
                || (beginning.startsWith("{\"") && beginning.contains("\":"));
    }

    private static boolean isPage(String name, String beginning) {
        String lowerName = name.toLowerCase(Locale.ROOT);
        String lower = beginning.toLowerCase(Locale.ROOT);
        return lowerName.endsWith(".html")
                || lowerName.endsWith(".htm")
                || lowerName.endsWith(".xhtml")
                || lower.startsWith("<!doctype html")
                || lower.startsWith("<html");
    }

    private static String reasonOf(IOException e) {
        return e instanceof java.nio.file.NoSuchFileException || e instanceof java.io.FileNotFoundException
                ? "there is no such file"
                : "cannot be read: " + e.getMessage();
    }

    static Reading refused(Input input, String reason) {
        return new Reading.Refused(new Rejection(input.name(), reason));
    }
}
