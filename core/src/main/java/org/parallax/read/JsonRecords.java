package org.parallax.read;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parallax.model.Edition;
import org.parallax.model.Rejection;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads JSON Lines: one object with a {@code text} per line. A bad line is refused by its number, the rest is read. */
final class JsonRecords {

    private final JsonMapper json = JsonMapper.builder().build();
    private final DocumentMaker maker = new DocumentMaker();

    Stream<Reading> read(Input input, InputStream in) {
        ByteLines lines = new ByteLines(in, Decoder.LARGEST);
        return Stream.generate(() -> next(input, lines))
                .takeWhile(Objects::nonNull)
                .map(Objects::requireNonNull)
                .onClose(() -> close(in));
    }

    private static void close(InputStream in) {
        try {
            in.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private @Nullable Reading next(Input input, ByteLines lines) {
        try {
            byte[] line = lines.next();
            return line == null ? null : reading(input, lines.number(), line);
        } catch (Unreadable e) {
            return refused(input, lines.number(), e.reason());
        } catch (IOException e) {
            lines.stop();
            return FormatReader.refused(input, "cannot be read past line " + lines.number() + ": " + e.getMessage());
        }
    }

    private Reading reading(Input input, int number, byte[] line) throws Unreadable {
        String value = Decoder.decode(line);
        try {
            JsonNode node = json.readTree(value);
            String text = string(node, "text");
            if (text == null || text.isBlank()) {
                return refused(input, number, "has no \"text\"");
            }
            String id = string(node, "id");
            String source = id == null ? input.name() + ":" + number : id;
            return new Reading.Read(maker.document(source, text, Editions.merge(edition(node), input.edition())));
        } catch (JacksonException e) {
            return refused(input, number, "is no JSON object: " + e.getOriginalMessage());
        }
    }

    private static Edition edition(JsonNode node) throws Unreadable {
        String published = string(node, "published");
        if (published != null && Editions.published(published) == null) {
            throw new Unreadable("has a date of publication that is not ISO 8601: " + published);
        }
        return new Edition(
                string(node, "title"),
                string(node, "outlet"),
                published == null ? null : Editions.published(published),
                string(node, "language"),
                string(node, "url"));
    }

    private static @Nullable String string(JsonNode node, String field) {
        JsonNode value = node.get(field);
        return value == null || value.isNull() || value.isContainer() ? null : value.asString();
    }

    private static Reading refused(Input input, int number, String reason) {
        return new Reading.Refused(new Rejection(input.name() + ":" + number, "line " + number + " " + reason));
    }
}
