package org.parallax.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;
import org.parallax.model.Edition;

/** Reads the pages in a WARC file (ISO 28500), as CC-NEWS has them: each response that is HTML is a document under its address. */
final class WebArchive implements Form {

    private final Page page;

    WebArchive(Page page) {
        this.page = page;
    }

    @Override
    public boolean reads(Glimpse glimpse) {
        return glimpse.text().startsWith("warc/1.") || (glimpse.named(".warc.gz") && glimpse.begins(0x1F, 0x8B));
    }

    @Override
    public Stream<Reading> read(Input input, InputStream in) throws IOException {
        WarcReader reader = new WarcReader(in);
        Iterator<WarcRecord> records = reader.iterator();
        boolean[] ended = {false};
        return Stream.generate(() -> next(input, records, ended))
                .takeWhile(Objects::nonNull)
                .flatMap(reading -> Objects.requireNonNull(reading).stream())
                .onClose(() -> close(reader));
    }

    private @Nullable List<Reading> next(Input input, Iterator<WarcRecord> records, boolean[] ended) {
        if (ended[0]) {
            return null;
        }
        try {
            return records.hasNext() ? of(input, records.next()) : null;
        } catch (RuntimeException | IOException e) {
            ended[0] = true;
            return List.of(FormatReader.refused(input, "is a damaged web archive: " + e.getMessage()));
        }
    }

    private List<Reading> of(Input input, WarcRecord record) throws IOException {
        if (!(record instanceof WarcResponse response) || !isPage(response)) {
            return List.of();
        }
        Input part = new Input(response.target(), InputStream::nullInputStream, addressed(input, response.target()));
        try {
            return List.of(page.read(part, Decoder.decode(response.http().body().stream())));
        } catch (Unreadable e) {
            return List.of(FormatReader.refused(part, e.reason()));
        }
    }

    private static boolean isPage(WarcResponse response) throws IOException {
        return response.contentType().base().equals(MediaType.HTTP)
                && response.http().status() == 200
                && response.http().contentType().base().equals(MediaType.HTML);
    }

    private static Edition addressed(Input input, String address) {
        return Editions.merge(input.edition(), new Edition(null, null, null, null, address));
    }

    private static void close(WarcReader reader) {
        try {
            reader.close();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
