package org.parallax.export.parquet;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A flat table that is being written as an Apache Parquet file, after the format's specification (parquet.thrift 2.11): one page
 * for each column and group of rows, no compression. Holds one group of rows in memory. Not thread-safe.
 *
 * <p>A table of a few columns does not need a library that brings half of Hadoop along.
 */
public final class ParquetTable {

    private static final byte[] MAGIC = "PAR1".getBytes(StandardCharsets.US_ASCII);
    private static final int ROWS_PER_GROUP = 10_000;
    private static final int OPTIONAL = 1;
    private static final int UNCOMPRESSED = 0;

    private final List<Column> columns;
    private final OutputStream out;
    private final List<List<@Nullable String>> rows = new ArrayList<>();
    private final List<Group> groups = new ArrayList<>();
    private long position;
    private long written;

    /** Where the pages of a column in a group of rows lie. */
    private record Chunk(Column column, long start, long data, long bytes) {}

    private record Group(List<Chunk> chunks, long rows) {
        long bytes() {
            return chunks.stream().mapToLong(Chunk::bytes).sum();
        }
    }

    /** Begins a table on a stream that stays open. */
    public ParquetTable(List<Column> columns, OutputStream out) throws IOException {
        this.columns = List.copyOf(columns);
        this.out = out;
        put(MAGIC);
    }

    /** Writes a row: a cell for each column as text, null where nothing is known. */
    public void row(List<@Nullable String> cells) throws IOException {
        if (cells.size() != columns.size()) {
            throw new IllegalArgumentException(cells.size() + " cells for " + columns.size() + " columns");
        }
        rows.add(cells);
        if (rows.size() == ROWS_PER_GROUP) {
            group();
        }
    }

    /** Ends the file. */
    public void finish() throws IOException {
        group();
        byte[] footer = footer();
        put(footer);
        put(ByteBuffer.allocate(4)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(footer.length)
                .array());
        put(MAGIC);
    }

    private void group() throws IOException {
        if (rows.isEmpty()) {
            return;
        }
        List<Chunk> chunks = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            int column = i;
            List<@Nullable String> cells = new ArrayList<>();
            rows.forEach(row -> cells.add(row.get(column)));
            Page page = Page.of(columns.get(i), cells);
            byte[] bytes = page.bytes();
            chunks.add(new Chunk(columns.get(i), position, position + page.dataOffset(), bytes.length));
            put(bytes);
        }
        groups.add(new Group(chunks, rows.size()));
        written += rows.size();
        rows.clear();
    }

    private void put(byte[] bytes) throws IOException {
        out.write(bytes);
        position += bytes.length;
    }

    private byte[] footer() {
        List<Integer> schema = IntStream.range(-1, columns.size()).boxed().toList();
        return new Compact()
                .i32(1, 1)
                .structs(2, schema, this::element)
                .i64(3, written)
                .structs(4, groups, ParquetTable::group)
                .text(6, "parallax")
                .whole();
    }

    /** An element of the schema: the root first, then each column. */
    private void element(Compact into, int number) {
        if (number < 0) {
            into.text(4, "parallax").i32(5, columns.size());
            return;
        }
        Column column = columns.get(number);
        into.i32(1, column.kind().type()).i32(3, OPTIONAL).text(4, column.name());
        Integer converted = column.kind().converted();
        if (converted != null) {
            into.i32(6, converted);
        }
    }

    private static void group(Compact into, Group group) {
        into.structs(1, group.chunks(), (each, chunk) -> chunk(each, chunk, group.rows()))
                .i64(2, group.bytes())
                .i64(3, group.rows())
                .i64(5, group.chunks().get(0).start())
                .i64(6, group.bytes());
    }

    private static void chunk(Compact into, Chunk chunk, long rows) {
        boolean words = chunk.column().kind() == Column.Kind.TEXT;
        into.i64(2, chunk.start()).struct(3, about -> {
            about.i32(1, chunk.column().kind().type())
                    .numbers(
                            2, words ? List.of(Page.PLAIN, Page.RUNS, Page.DICTIONARY) : List.of(Page.PLAIN, Page.RUNS))
                    .texts(3, List.of(chunk.column().name()))
                    .i32(4, UNCOMPRESSED)
                    .i64(5, rows)
                    .i64(6, chunk.bytes())
                    .i64(7, chunk.bytes())
                    .i64(9, chunk.data());
            if (words) {
                about.i64(11, chunk.start());
            }
        });
    }
}
