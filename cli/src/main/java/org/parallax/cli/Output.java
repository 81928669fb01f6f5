package org.parallax.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.jspecify.annotations.Nullable;

/**
 * Where the result goes, in UTF-8 whatever the machine is set to.
 *
 * <p>A file appears under its name only when all of it is written. A reader that goes away early ({@code | head}) is no
 * error.
 */
final class Output implements AutoCloseable {

    /** The result cannot be written. */
    static final class Failed extends RuntimeException {
        private static final long serialVersionUID = 1;

        Failed(IOException cause) {
            super(cause.getMessage(), cause);
        }

        /** Whether the reader has simply seen enough. */
        boolean readerLeft() {
            return getMessage() != null && getMessage().contains("Broken pipe");
        }
    }

    private final OutputStream stream;
    private final @Nullable Path file;
    private final @Nullable Path unfinished;

    private Output(OutputStream stream, @Nullable Path file, @Nullable Path unfinished) {
        this.stream = new BufferedOutputStream(stream, 1 << 16);
        this.file = file;
        this.unfinished = unfinished;
    }

    static Output to(OutputStream stream) {
        return new Output(stream, null, null);
    }

    static Output to(Path file) {
        try {
            // No temporary file, which nobody but its owner may read.
            long own = ProcessHandle.current().pid();
            Path unfinished = file.resolveSibling("." + file.getFileName() + "." + own + ".part");
            return new Output(Files.newOutputStream(unfinished), file, unfinished);
        } catch (IOException e) {
            throw new Failed(e);
        }
    }

    void line(String line) {
        try {
            stream.write(line.getBytes(StandardCharsets.UTF_8));
            stream.write('\n');
        } catch (IOException e) {
            throw new Failed(e);
        }
    }

    /** What was written so far becomes visible. */
    void flush() {
        try {
            stream.flush();
        } catch (IOException e) {
            throw new Failed(e);
        }
    }

    /** All is written: the file gets its name. */
    void finish() {
        flush();
        if (file != null && unfinished != null) {
            try {
                stream.close();
                Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
            } catch (IOException e) {
                throw new Failed(e);
            }
        }
    }

    @Override
    public void close() {
        if (unfinished != null) {
            try {
                stream.close();
                Files.deleteIfExists(unfinished);
            } catch (IOException e) {
                throw new Failed(e);
            }
        }
    }
}
