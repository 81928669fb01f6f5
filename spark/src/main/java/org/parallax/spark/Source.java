package org.parallax.spark;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.input.PortableDataStream;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;
import org.parallax.model.Edition;
import org.parallax.read.Input;
import org.parallax.read.Reading;

/**
 * Something to read on its way to a task: a name that tells the format by its ending, and its bytes.
 *
 * @param name the name or address it came under
 */
record Source(String name, byte[] bytes) implements Serializable {

    static Source line(String file, String line) {
        return new Source(file + ".jsonl", line.getBytes(StandardCharsets.UTF_8));
    }

    /** What the readers make of it. */
    List<Reading> read() {
        return Engine.readings(new Input(name, () -> new ByteArrayInputStream(bytes), Edition.UNKNOWN));
    }

    /** The sources in a file: the file itself, or the pages of a web archive. */
    static Iterator<Source> in(String name, PortableDataStream file) {
        try (InputStream in = file.open()) {
            if (isArchive(name)) {
                return pages(in).iterator();
            }
            return List.of(new Source(name, in.readAllBytes())).iterator();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
        }
    }

    static boolean isArchive(String name) {
        return name.endsWith(".warc") || name.endsWith(".warc.gz");
    }

    private static List<Source> pages(InputStream in) throws IOException {
        List<Source> pages = new ArrayList<>();
        try (WarcReader archive = new WarcReader(in)) {
            for (WarcRecord record : archive) {
                if (record instanceof WarcResponse response && isPage(response)) {
                    byte[] body = response.http().body().stream().readAllBytes();
                    pages.add(new Source(response.target() + "#.html", body));
                }
            }
        }
        return pages;
    }

    private static boolean isPage(WarcResponse response) throws IOException {
        return response.http().status() == 200
                && response.http().contentType().base().toString().equals("text/html");
    }
}
