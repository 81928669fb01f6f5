package org.parallax.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;

/**
 * Reads the documents in a ZIP file one after the other. Nothing is written anywhere, so that the names in it, which may try to
 * climb out of a directory, are only names.
 */
final class ZipArchive implements Form {

    /** An entry larger than this is refused by itself: it would have to be held as a whole. */
    private static final int LARGEST_ENTRY = 64 << 20;

    private static final int MOST_ENTRIES = 100_000;

    private final DocumentReader inside;

    ZipArchive(DocumentReader inside) {
        this.inside = inside;
    }

    @Override
    public boolean reads(Glimpse glimpse) {
        return glimpse.begins('P', 'K', 3, 4);
    }

    @Override
    public Stream<Reading> read(Input input, InputStream in) {
        Archived.Counted packed = new Archived.Counted(in);
        ZipInputStream zip = new ZipInputStream(packed);
        int[] entries = {0};
        return Stream.generate(() -> next(input, zip, packed, entries))
                .takeWhile(Objects::nonNull)
                .flatMap(readings -> Objects.requireNonNull(readings))
                .onClose(() -> FormatReader.close(zip));
    }

    private @Nullable Stream<Reading> next(Input input, ZipInputStream zip, Archived.Counted packed, int[] entries) {
        if (entries[0] < 0) {
            return null;
        }
        try {
            ZipEntry entry = zip.getNextEntry();
            if (entry == null) {
                return null;
            }
            if (++entries[0] > MOST_ENTRIES) {
                entries[0] = -1;
                return Stream.of(FormatReader.refused(input, "holds more than " + MOST_ENTRIES + " files"));
            }
            return passedOver(entry) ? Stream.of() : documents(input, zip, packed, entry);
        } catch (IOException | IllegalArgumentException e) {
            entries[0] = -1;
            return Stream.of(FormatReader.refused(input, "is a damaged archive: " + e.getMessage()));
        }
    }

    private static boolean passedOver(ZipEntry entry) {
        String name = entry.getName();
        return entry.isDirectory() || name.startsWith("__MACOSX/") || name.matches("(.*/)?\\.[^/]*");
    }

    private Stream<Reading> documents(Input input, ZipInputStream zip, Archived.Counted packed, ZipEntry entry)
            throws IOException {
        Input part = new Input(input.name() + "!" + entry.getName(), InputStream::nullInputStream, input.edition());
        byte[] bytes = new Archived(zip, packed::taken).readNBytes(LARGEST_ENTRY + 1);
        if (bytes.length > LARGEST_ENTRY) {
            return Stream.of(FormatReader.refused(part, "is larger than " + (LARGEST_ENTRY >> 20) + " MB"));
        }
        if (bytes.length > 1 && (bytes[0] == 'P' && bytes[1] == 'K' || bytes[0] == 0x1F && (bytes[1] & 0xFF) == 0x8B)) {
            return Stream.of(FormatReader.refused(part, "is an archive within an archive"));
        }
        return inside.read(new Input(part.name(), () -> new ByteArrayInputStream(bytes), input.edition()));
    }
}
