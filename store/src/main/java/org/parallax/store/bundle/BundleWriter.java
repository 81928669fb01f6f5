package org.parallax.store.bundle;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.parallax.store.journal.Hash;

/** Writes the files of a bundle and, at the end, their manifest. Used by one thread. */
public final class BundleWriter implements AutoCloseable {

    static final String MANIFEST = "manifest-sha256.txt";

    /** The earliest time that a ZIP can hold: files have none of their own. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final ZipOutputStream zip;
    private final List<String> manifest = new ArrayList<>();

    public BundleWriter(OutputStream out) {
        this.zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
    }

    /** A file of the bundle. */
    public void file(String name, byte[] bytes) throws IOException {
        put(name, bytes);
        manifest.add(Hash.of(bytes) + "  " + name + "\n");
    }

    public void file(String name, String text) throws IOException {
        file(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private void put(String name, byte[] bytes) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }

    /** Writes the manifest and ends the ZIP; the stream below stays open. */
    public void finish() throws IOException {
        put(MANIFEST, String.join("", manifest).getBytes(StandardCharsets.UTF_8));
        zip.finish();
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
