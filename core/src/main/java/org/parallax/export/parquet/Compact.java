package org.parallax.export.parquet;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;

/**
 * A structure being written in the compact protocol of Apache Thrift, in which Parquet keeps what it says about itself. Fields
 * come in order of their numbers. Not thread-safe.
 */
final class Compact {

    private static final int I32 = 5;
    private static final int I64 = 6;
    private static final int BINARY = 8;
    private static final int LIST = 9;
    private static final int STRUCT = 12;
    private static final int SHORT_LIST = 15;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final Deque<Integer> outer = new ArrayDeque<>();
    private int last;

    Compact i32(int field, int value) {
        return head(field, I32).zigzag(value);
    }

    Compact i64(int field, long value) {
        return head(field, I64).zigzag(value);
    }

    Compact text(int field, String value) {
        return head(field, BINARY).bytes(value);
    }

    Compact struct(int field, Consumer<Compact> content) {
        return head(field, STRUCT).nested(content);
    }

    Compact numbers(int field, List<Integer> values) {
        list(field, I32, values.size());
        values.forEach(this::zigzag);
        return this;
    }

    Compact texts(int field, List<String> values) {
        list(field, BINARY, values.size());
        values.forEach(this::bytes);
        return this;
    }

    <T> Compact structs(int field, List<T> values, java.util.function.BiConsumer<Compact, T> content) {
        list(field, STRUCT, values.size());
        values.forEach(value -> nested(inner -> content.accept(inner, value)));
        return this;
    }

    /** The whole structure. */
    byte[] whole() {
        out.write(0);
        return out.toByteArray();
    }

    private void list(int field, int type, int size) {
        head(field, LIST);
        out.write(Math.min(size, SHORT_LIST) << 4 | type);
        if (size >= SHORT_LIST) {
            varint(size);
        }
    }

    private Compact nested(Consumer<Compact> content) {
        outer.push(last);
        last = 0;
        content.accept(this);
        out.write(0);
        last = outer.pop();
        return this;
    }

    /** Field numbers are told as the step from the one before, which is below sixteen in all of Parquet's structures. */
    private Compact head(int field, int type) {
        out.write(field - last << 4 | type);
        last = field;
        return this;
    }

    private Compact bytes(String value) {
        byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
        varint(bytes.length);
        out.writeBytes(bytes);
        return this;
    }

    private Compact zigzag(long value) {
        varint(value << 1 ^ value >> 63);
        return this;
    }

    private void varint(long value) {
        varint(out, value);
    }

    /** A number in groups of seven bits, the lowest first. */
    static void varint(ByteArrayOutputStream out, long value) {
        long rest = value;
        while ((rest & ~0x7FL) != 0) {
            out.write((int) (rest & 0x7F | 0x80));
            rest >>>= 7;
        }
        out.write((int) rest);
    }
}
