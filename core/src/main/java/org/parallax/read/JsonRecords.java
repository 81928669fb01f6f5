package org.parallax.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parallax.model.Rejection;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads JSON Lines: one object with a {@code text} per line. A bad line is refused by its number, the rest is read. */
final class JsonRecords implements Form {

    private final JsonMapper json = JsonMapper.builder().build();
    private final Records records;

    JsonRecords(Page page, FieldNames names) {
        this.records = new Records(page, names);
    }

    @Override
    public boolean reads(Glimpse glimpse) {
        return glimpse.named(".jsonl", ".ndjson")
                || (glimpse.text().startsWith("{\"") && glimpse.text().contains("\":"));
    }

    @Override
    public Stream<Reading> read(Input input, InputStream in) {
        ByteLines lines = new ByteLines(in, Decoder.LARGEST);
        return Stream.generate(() -> next(input, lines))
                .takeWhile(Objects::nonNull)
                .map(Objects::requireNonNull)
                .onClose(() -> FormatReader.close(in));
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
            return records.document(input.name() + ":" + number, Records.fields(node), input.edition());
        } catch (JacksonException e) {
            return refused(input, number, "is no JSON object: " + e.getOriginalMessage());
        }
    }

    private static Reading refused(Input input, int number, String reason) {
        return new Reading.Refused(new Rejection(input.name() + ":" + number, "line " + number + " " + reason));
    }
}
