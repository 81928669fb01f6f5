package org.parallax.export.parquet;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The values of one column in some rows, as Parquet lays them out: words as a dictionary page and the numbers of its entries,
 * all else as plain values; before them one bit for each row says whether it has a value.
 */
final class Page {

    static final int PLAIN = 0;
    static final int RUNS = 3;
    static final int DICTIONARY = 8;

    private static final int DATA_PAGE = 0;
    private static final int DICTIONARY_PAGE = 2;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private int dictionaryBytes;

    private Page() {}

    /** Lays out the cells of a column; null is no value. */
    static Page of(Column column, List<@Nullable String> cells) {
        Page page = new Page();
        List<String> values = cells.stream().filter(Objects::nonNull).toList();
        ByteArrayOutputStream data = new ByteArrayOutputStream();
        present(data, cells);
        if (column.kind() == Column.Kind.TEXT) {
            page.words(data, values);
            page.put(DATA_PAGE, DICTIONARY, cells.size(), data.toByteArray());
        } else {
            values.forEach(value -> data.writeBytes(plain(column.kind(), value)));
            page.put(DATA_PAGE, PLAIN, cells.size(), data.toByteArray());
        }
        return page;
    }

    byte[] bytes() {
        return out.toByteArray();
    }

    /** Where the data page begins: after the dictionary, if there is one. */
    int dataOffset() {
        return dictionaryBytes;
    }

    private void put(int type, int encoding, int count, byte[] content) {
        Compact head = new Compact().i32(1, type).i32(2, content.length).i32(3, content.length);
        out.writeBytes(
                type == DATA_PAGE
                        ? head.struct(
                                        5,
                                        data -> data.i32(1, count)
                                                .i32(2, encoding)
                                                .i32(3, RUNS)
                                                .i32(4, RUNS))
                                .whole()
                        : head.struct(7, words -> words.i32(1, count).i32(2, encoding))
                                .whole());
        out.writeBytes(content);
    }

    private static void present(ByteArrayOutputStream data, List<@Nullable String> cells) {
        int[] bits = cells.stream().mapToInt(cell -> cell == null ? 0 : 1).toArray();
        byte[] packed = packed(bits, 1);
        data.writeBytes(little(4).putInt(packed.length).array());
        data.writeBytes(packed);
    }

    /** The dictionary in order of first use, and into the data page the number of each value in it. */
    private void words(ByteArrayOutputStream data, List<String> values) {
        Map<String, Integer> numbers = new LinkedHashMap<>();
        int[] used = new int[values.size()];
        for (int i = 0; i < used.length; i++) {
            used[i] = numbers.computeIfAbsent(values.get(i), any -> numbers.size());
        }
        ByteArrayOutputStream dictionary = new ByteArrayOutputStream();
        numbers.keySet().forEach(word -> dictionary.writeBytes(plain(Column.Kind.TEXT, word)));
        put(DICTIONARY_PAGE, PLAIN, numbers.size(), dictionary.toByteArray());
        dictionaryBytes = out.size();
        int width = Math.max(1, Integer.SIZE - Integer.numberOfLeadingZeros(Math.max(0, numbers.size() - 1)));
        data.write(width);
        data.writeBytes(packed(used, width));
    }

    /** One run of numbers of so many bits each, the lowest bit first, filled up to a multiple of eight numbers. */
    private static byte[] packed(int[] numbers, int width) {
        int groups = (numbers.length + 7) / 8;
        ByteArrayOutputStream run = new ByteArrayOutputStream();
        Compact.varint(run, (long) groups << 1 | 1);
        byte[] bits = new byte[groups * width];
        for (int i = 0; i < numbers.length; i++) {
            for (int bit = 0; bit < width; bit++) {
                int at = i * width + bit;
                bits[at / 8] |= (byte) ((numbers[i] >> bit & 1) << at % 8);
            }
        }
        run.writeBytes(bits);
        return run.toByteArray();
    }

    private static byte[] plain(Column.Kind kind, String value) {
        return switch (kind) {
            case WHOLE -> little(8).putLong(Long.parseLong(value)).array();
            case REAL -> little(8).putDouble(Double.parseDouble(value)).array();
            case DAY ->
                little(4)
                        .putInt(Math.toIntExact(LocalDate.parse(value).toEpochDay()))
                        .array();
            case TEXT -> words(value.getBytes(StandardCharsets.UTF_8));
        };
    }

    private static byte[] words(byte[] words) {
        return little(4 + words.length).putInt(words.length).put(words).array();
    }

    private static ByteBuffer little(int bytes) {
        return ByteBuffer.allocate(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }
}
