package org.parallax.locate;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A gazetteer in one block of bytes, used as it lies in the file or in memory: opening it reads its header alone.
 *
 * <p>A name is found by hashing its key to a slot and comparing 32 further bits of the hash; the slot holds one entry or
 * the offset of a list of entries. The entries are columns (structure of arrays), so that a look-up touches only what it
 * needs. Written by {@link GazetteerWriter}. Immutable and thread-safe.
 */
final class PackedGazetteer implements Gazetteer {

    static final int MAGIC = 0x50474158;
    static final int VERSION = 1;
    static final int HEADER_INTS = 6;
    /** The int columns of the entries in their order in the file. */
    static final int LATITUDE = 0,
            LONGITUDE = 1,
            POPULATION = 2,
            IDENTITY = 3,
            NAME = 4,
            ADMIN1 = 5,
            ADMIN2 = 6,
            TRAITS = 7;

    static final int COLUMNS = 8;
    static final double DEGREE = 1e5;
    static final List<String> SOURCES = List.of("geonames:", "wof:", "user:", "division:", "parallax:");
    static final int GEONAMES = 0;
    /** From this source on identities are strings. */
    static final int DIVISION = 3;
    /** The hand-compiled places; they tell no second-level division, and its column holds the states that claim them. */
    static final int HAND = 4;

    private static final List<Kind> KINDS = List.of(Kind.values());

    private final ByteBuffer bytes;
    private final int entries;
    private final int slots;
    private final int fingerprints;
    private final int postings;
    private final int lists;
    private final int columns;
    private final int strings;

    PackedGazetteer(ByteBuffer bytes) {
        this.bytes = bytes;
        if (bytes.capacity() < HEADER_INTS * 4 || bytes.getInt(0) != MAGIC || bytes.getInt(4) != VERSION) {
            throw new IllegalArgumentException("not a gazetteer of this version");
        }
        entries = bytes.getInt(8);
        slots = bytes.getInt(12);
        int listed = bytes.getInt(16);
        fingerprints = HEADER_INTS * 4;
        postings = fingerprints + slots * 4;
        lists = postings + slots * 4;
        columns = lists + listed * 4;
        strings = columns + entries * COLUMNS * 4;
        if (bytes.capacity() != strings + bytes.getInt(20)) {
            throw new IllegalArgumentException("gazetteer cut short");
        }
    }

    /** Maps a file into memory; the pages are read when they are needed. */
    static PackedGazetteer map(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            return new PackedGazetteer(channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size()));
        }
    }

    /** Reads a data file that ships beside a class, if this class path has it; it starts with its length. */
    static Optional<PackedGazetteer> shipped(String file) {
        try (InputStream stream = PackedGazetteer.class.getResourceAsStream(file)) {
            return stream == null ? Optional.empty() : Optional.of(read(stream));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Reads a stream that starts with its length. */
    static PackedGazetteer read(InputStream stream) throws IOException {
        DataInputStream data = new DataInputStream(stream);
        byte[] all = new byte[data.readInt()];
        data.readFully(all);
        return new PackedGazetteer(ByteBuffer.wrap(all));
    }

    /** The number of places. */
    int size() {
        return entries;
    }

    @Override
    public List<Entry> named(String key) {
        int posting = posting(KeyTable.hash(key));
        if (posting == 0) {
            return List.of();
        }
        if (posting > 0) {
            return List.of(entry(posting - 1));
        }
        int list = lists + (-posting - 1) * 4;
        Entry[] found = new Entry[bytes.getInt(list)];
        for (int i = 0; i < found.length; i++) {
            found[i] = entry(bytes.getInt(list + 4 + i * 4));
        }
        return List.of(found);
    }

    private int posting(long hash) {
        int slot = KeyTable.slot(hash, slots);
        while (true) {
            int posting = bytes.getInt(postings + slot * 4);
            if (posting == 0 || bytes.getInt(fingerprints + slot * 4) == (int) hash) {
                return posting;
            }
            slot = slot + 1 == slots ? 0 : slot + 1;
        }
    }

    /** The names of all divisions by their codes. */
    Map<String, String> divisions() {
        Map<String, String> names = new TreeMap<>();
        for (int i = 0; i < entries; i++) {
            if (source(column(TRAITS, i)) == DIVISION) {
                names.put(string(column(IDENTITY, i)), string(column(NAME, i)));
            }
        }
        return names;
    }

    /** The ids of all places of GeoNames with their positions, as sorted pairs: id in the upper half, position in the lower. */
    long[] geonamesIds() {
        return IntStream.range(0, entries)
                .filter(index -> source(column(TRAITS, index)) == GEONAMES)
                .mapToLong(index -> ((long) column(IDENTITY, index) << 32) | index)
                .sorted()
                .toArray();
    }

    /** The entry at a position. */
    Entry entry(int index) {
        int traits = column(TRAITS, index);
        Kind kind = KINDS.get(traits & 0xf);
        String source = source(source(traits), column(IDENTITY, index));
        return new Entry(
                source,
                string(column(NAME, index)),
                kind,
                column(POPULATION, index),
                new Entry.Centre(
                        column(LATITUDE, index) / DEGREE, column(LONGITUDE, index) / DEGREE, radius(traits, kind)),
                parents(index, traits, source));
    }

    private Entry.Parents parents(int index, int traits, String source) {
        String admin2 = named(ADMIN2, index);
        if (source(traits) != HAND) {
            return Entry.Parents.of(country(traits), named(ADMIN1, index), admin2);
        }
        int area = source.indexOf('/');
        return new Entry.Parents(
                country(traits),
                named(ADMIN1, index),
                null,
                area < 0 ? null : source.substring(SOURCES.get(HAND).length(), area),
                admin2 == null ? List.of() : List.of(admin2.split("\\|")));
    }

    /** Ten bits, and two that say how often to double them; 0 stands for the radius of the kind. */
    private static double radius(int traits, Kind kind) {
        int radius = ((traits >>> 4) & 0x3ff) << ((traits >>> 27) & 3);
        return radius == 0 ? kind.radiusKm() : radius;
    }

    private static int source(int traits) {
        return ((traits >>> 14) & 3) | (((traits >>> 26) & 1) << 2);
    }

    private String source(int source, int identity) {
        return SOURCES.get(source) + (source >= DIVISION ? string(identity) : Integer.toUnsignedString(identity));
    }

    private int column(int column, int index) {
        return bytes.getInt(columns + (column * entries + index) * 4);
    }

    private static @Nullable String country(int traits) {
        int first = (traits >>> 21) & 0x1f;
        return first == 0 ? null : "" + (char) ('A' - 1 + first) + (char) ('A' - 1 + ((traits >>> 16) & 0x1f));
    }

    private @Nullable String named(int column, int index) {
        int offset = column(column, index);
        return offset < 0 ? null : string(offset);
    }

    private String string(int offset) {
        int at = strings + offset;
        byte[] utf8 = new byte[((bytes.get(at) & 0xff) << 8) | (bytes.get(at + 1) & 0xff)];
        bytes.get(at + 2, utf8);
        return new String(utf8, StandardCharsets.UTF_8);
    }
}
