package org.parallax.store.bundle;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.parallax.store.journal.Hash;
import org.parallax.store.journal.StoreException;

/** Reads the files of a bundle; a file that is not as the manifest says is not read. Used by one thread. */
public final class BundleReader implements AutoCloseable {

    private final ZipFile zip;
    private final Map<String, String> hashes = new TreeMap<>();

    public BundleReader(Path path) throws IOException {
        this.zip = new ZipFile(path.toFile(), StandardCharsets.UTF_8);
        String manifest = new String(bytes(BundleWriter.MANIFEST), StandardCharsets.UTF_8);
        manifest.lines().forEach(line -> hashes.put(line.substring(66), line.substring(0, 64)));
    }

    /** The bytes of a file. Throws {@link StoreException} if it is missing or was changed. */
    public byte[] file(String name) throws IOException {
        byte[] bytes = bytes(name);
        if (!Hash.of(bytes).equals(hashes.get(name))) {
            throw new StoreException("the bundle is damaged: " + name + " is not as its manifest says");
        }
        return bytes;
    }

    private byte[] bytes(String name) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            throw new StoreException("not a whole bundle: " + name + " is missing");
        }
        try (InputStream stream = zip.getInputStream(entry)) {
            return stream.readAllBytes();
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
