package org.parallax.read;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parallax.model.Edition;
import org.parallax.model.Rejection;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.MappingIterator;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvSchema;

/** Reads a sheet of comma- or tab-separated values, one document a row; its first row names the columns. */
final class Sheet implements Form {

    private static final int LARGEST = 64 << 20;

    private final CsvMapper csv = CsvMapper.builder().build();
    private final Records records;

    Sheet(FieldNames names) {
        this.records = new Records(new Page(), names);
    }

    @Override
    public boolean reads(Glimpse glimpse) {
        return glimpse.named(".csv", ".tsv");
    }

    @Override
    public Stream<Reading> read(Input input, InputStream in) throws IOException, Unreadable {
        try (in) {
            byte[] bytes = in.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) {
                throw new Unreadable("is larger than " + (LARGEST >> 20) + " MB; give it as JSON Lines");
            }
            String text = Decoder.decode(bytes);
            char separator = text.lines().findFirst().orElse("").indexOf('\t') >= 0 ? '\t' : ',';
            CsvSchema schema = CsvSchema.emptySchema().withHeader().withColumnSeparator(separator);
            MappingIterator<Map<String, String>> rows =
                    csv.readerForMapOf(String.class).with(schema).readValues(new StringReader(text));
            return rows(input, rows);
        } catch (JacksonException e) {
            throw new Unreadable("is no sheet that can be read: " + e.getOriginalMessage());
        }
    }

    private Stream<Reading> rows(Input input, MappingIterator<Map<String, String>> rows) {
        int[] number = {1};
        return Stream.iterate(next(input, rows, number), reading -> reading != null, last -> next(input, rows, number));
    }

    private @Nullable Reading next(Input input, MappingIterator<Map<String, String>> rows, int[] number) {
        String name = input.name() + ":" + ++number[0];
        try {
            return number[0] < 0 || !rows.hasNext() ? null : reading(name, rows.next(), input.edition());
        } catch (JacksonException e) {
            number[0] = Integer.MIN_VALUE;
            return new Reading.Refused(new Rejection(name, "cannot be read from here on: " + e.getOriginalMessage()));
        }
    }

    private Reading reading(String name, Map<String, String> cells, Edition edition) {
        Map<String, String> fields = new TreeMap<>();
        cells.forEach((column, cell) -> fields.putIfAbsent(column.strip().toLowerCase(Locale.ROOT), cell));
        try {
            return records.document(name, fields, edition);
        } catch (Unreadable e) {
            return new Reading.Refused(new Rejection(name, e.reason()));
        }
    }
}
