package org.parallax.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/** Reads what a gzip file holds, by the forms of the reader it belongs to. WARC packs each record by itself and reads it so. */
final class Gzipped implements Form {

    private final DocumentReader inside;

    Gzipped(DocumentReader inside) {
        this.inside = inside;
    }

    @Override
    public boolean reads(Glimpse glimpse) {
        return glimpse.begins(0x1F, 0x8B) && !glimpse.named(".warc.gz");
    }

    @Override
    public Stream<Reading> read(Input input, InputStream in) throws IOException {
        Archived.Counted packed = new Archived.Counted(in);
        InputStream content = new Archived(new GZIPInputStream(packed, 1 << 16), packed::taken);
        String name = input.name().replaceFirst("(?i)\\.gz$", "");
        return inside.read(new Input(name, () -> content, input.edition())).onClose(() -> FormatReader.close(in));
    }
}
