package org.parallax.locate;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Collects places and writes them as a {@link PackedGazetteer}. The same places give the same bytes. Not thread-safe. */
final class GazetteerWriter {

    /** So many places of one name are kept, the most populous first: more would only slow the choice down. */
    private static final int NAMESAKES = 200;

    private final GrowingInts[] columns = new GrowingInts[PackedGazetteer.COLUMNS];
    private final KeyTable names = new KeyTable();
    private final ByteArrayOutputStream strings = new ByteArrayOutputStream();
    private final Map<String, Integer> shared = new HashMap<>();

    GazetteerWriter() {
        Arrays.setAll(columns, column -> new GrowingInts());
    }

    int size() {
        return columns[0].size();
    }

    /** Adds a place under the keys of its names; empty keys are passed over. */
    void add(Entry entry, Collection<String> keys) {
        int index = size();
        int source = sourceOf(entry.source());
        columns[PackedGazetteer.LATITUDE].add((int) Math.round(entry.centre().latitude() * PackedGazetteer.DEGREE));
        columns[PackedGazetteer.LONGITUDE].add((int) Math.round(entry.centre().longitude() * PackedGazetteer.DEGREE));
        columns[PackedGazetteer.POPULATION].add((int) Math.min(Integer.MAX_VALUE, entry.population()));
        columns[PackedGazetteer.IDENTITY].add(identity(source, entry.source()));
        columns[PackedGazetteer.NAME].add(string(entry.name()));
        columns[PackedGazetteer.ADMIN1].add(sharedString(entry.parents().admin1()));
        columns[PackedGazetteer.ADMIN2].add(sharedString(second(entry, source)));
        columns[PackedGazetteer.TRAITS].add(traits(entry, source));
        keys.stream().filter(key -> !key.isEmpty()).forEach(key -> names.add(key, index));
    }

    private int identity(int source, String full) {
        String identity = full.substring(PackedGazetteer.SOURCES.get(source).length());
        return source >= PackedGazetteer.DIVISION ? string(identity) : Integer.parseUnsignedInt(identity);
    }

    private static @Nullable String second(Entry entry, int source) {
        List<String> claims = entry.parents().claims();
        if (source != PackedGazetteer.HAND) {
            return entry.parents().admin2();
        }
        return claims.isEmpty() ? null : String.join("|", claims);
    }

    private static int sourceOf(String source) {
        for (int i = 0; i < PackedGazetteer.SOURCES.size(); i++) {
            if (source.startsWith(PackedGazetteer.SOURCES.get(i))) {
                return i;
            }
        }
        throw new IllegalArgumentException("unknown source: " + source);
    }

    @SuppressWarnings("EnumOrdinal") // the order of kinds is part of the format, which its version guards
    private static int traits(Entry entry, int source) {
        int radius = (int) Math.round(entry.centre().radiusKm());
        int doublings = 0;
        while (radius > 0x3ff && doublings < 3) {
            radius >>= 1;
            doublings++;
        }
        String country = entry.parents().country();
        int code = country == null ? 0 : ((country.charAt(0) - 'A' + 1) << 5) | (country.charAt(1) - 'A' + 1);
        return entry.kind().ordinal()
                | (Math.min(radius, 0x3ff) << 4)
                | ((source & 3) << 14)
                | (code << 16)
                | ((source >> 2) << 26)
                | (doublings << 27);
    }

    private int sharedString(@Nullable String text) {
        return text == null ? -1 : shared.computeIfAbsent(text, this::string);
    }

    private int string(String text) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        int offset = strings.size();
        strings.write(utf8.length >>> 8);
        strings.write(utf8.length);
        strings.writeBytes(utf8);
        return offset;
    }

    /** Writes the gazetteer; its length in bytes comes first if asked for, as a stream does not know its end. */
    void write(DataOutputStream out, boolean withLength) throws IOException {
        int slots = Math.max(16, (int) (names.keys() * 1.4));
        int[] fingerprints = new int[slots];
        int[] postings = new int[slots];
        GrowingInts lists = fill(fingerprints, postings);
        long length =
                4L * (PackedGazetteer.HEADER_INTS + 2L * slots + lists.size() + (long) PackedGazetteer.COLUMNS * size())
                        + strings.size();
        if (withLength) {
            out.writeInt(Math.toIntExact(length));
        }
        for (int head :
                new int[] {PackedGazetteer.MAGIC, PackedGazetteer.VERSION, size(), slots, lists.size(), strings.size()
                }) {
            out.writeInt(head);
        }
        writeAll(out, fingerprints);
        writeAll(out, postings);
        writeAll(out, lists);
        for (GrowingInts column : columns) {
            writeAll(out, column);
        }
        strings.writeTo(out);
    }

    private GrowingInts fill(int[] fingerprints, int[] postings) {
        GrowingInts lists = new GrowingInts();
        for (int key : names.occupied()) {
            long hash = names.hashAt(key);
            int slot = KeyTable.slot(hash, postings.length);
            while (postings[slot] != 0) {
                slot = slot + 1 == postings.length ? 0 : slot + 1;
            }
            fingerprints[slot] = (int) hash;
            postings[slot] = posting(ranked(names.entriesAt(key)), lists);
        }
        return lists;
    }

    private int[] ranked(int[] entries) {
        return Arrays.stream(entries)
                .distinct()
                .boxed()
                .sorted((a, b) -> {
                    int byPopulation = Integer.compare(
                            columns[PackedGazetteer.POPULATION].at(b), columns[PackedGazetteer.POPULATION].at(a));
                    return byPopulation != 0 ? byPopulation : Integer.compare(a, b);
                })
                .limit(NAMESAKES)
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private static int posting(int[] entries, GrowingInts lists) {
        if (entries.length == 1) {
            return entries[0] + 1;
        }
        int offset = lists.size();
        lists.add(entries.length);
        for (int entry : entries) {
            lists.add(entry);
        }
        return -offset - 1;
    }

    private static void writeAll(DataOutputStream out, int[] values) throws IOException {
        for (int value : values) {
            out.writeInt(value);
        }
    }

    private static void writeAll(DataOutputStream out, GrowingInts values) throws IOException {
        for (int i = 0; i < values.size(); i++) {
            out.writeInt(values.at(i));
        }
    }
}
