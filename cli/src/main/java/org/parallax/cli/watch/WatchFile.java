package org.parallax.cli.watch;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The file that remembers watched sources between runs; always whole, because a new one takes its name only when it is written. */
public final class WatchFile {

    private static final String SCHEMA = "parallax-watch/1";
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final Path path;

    public WatchFile(Path path) {
        this.path = path;
    }

    record Content(String schema, Map<String, Watched> sources) {}

    /** What is known of each address; nothing if there is no file yet. */
    public Map<String, Watched> read() throws IOException {
        if (!Files.exists(path)) {
            return new TreeMap<>();
        }
        try {
            Content content = JSON.readValue(Files.readAllBytes(path), Content.class);
            if (!SCHEMA.equals(content.schema())) {
                throw new IOException(path + " is no file of watched sources; give another with --state");
            }
            return new TreeMap<>(content.sources());
        } catch (JacksonException | NullPointerException e) {
            throw new IOException(path + " cannot be understood; move it away to begin anew", e);
        }
    }

    public void write(Map<String, Watched> sources) throws IOException {
        byte[] bytes = JSON.writeValueAsBytes(new Content(SCHEMA, new TreeMap<>(sources)));
        Path unfinished = path.resolveSibling(path.getFileName() + ".part");
        try (FileChannel file = FileChannel.open(
                unfinished,
                StandardOpenOption.CREATE,
                StandardOpenOption.WRITE,
                StandardOpenOption.TRUNCATE_EXISTING)) {
            ByteBuffer left = ByteBuffer.wrap(bytes);
            while (left.hasRemaining()) {
                file.write(left);
            }
            file.force(true);
        }
        Files.move(unfinished, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
