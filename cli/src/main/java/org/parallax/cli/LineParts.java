package org.parallax.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.parallax.read.Input;

/**
 * A large file of JSON Lines as many inputs of whole lines, so that memory does not grow with the file, all threads read it, and
 * a run that was stopped goes on behind the last part that was stored. A line that is added later makes only the last part new.
 */
final class LineParts {

    /** A part is at least so long and ends with a line; smaller files are one input. */
    static final int LEAST = 1 << 20;

    private final Input whole;
    private final Path file;

    private LineParts(Input whole, Path file) {
        this.whole = whole;
        this.file = file;
    }

    /** The parts of an input that is a large file of lines, and any other input itself. */
    static Stream<Input> of(Input input) {
        String name = input.name().toLowerCase(Locale.ROOT);
        if (!name.endsWith(".jsonl") && !name.endsWith(".ndjson")) {
            return Stream.of(input);
        }
        try {
            Path file = Path.of(input.name());
            boolean large = Files.isRegularFile(file) && Files.size(file) > LEAST;
            return large ? new LineParts(input, file).parts() : Stream.of(input);
        } catch (InvalidPathException | IOException e) {
            return Stream.of(input);
        }
    }

    private Stream<Input> parts() throws IOException {
        List<Input> parts = new ArrayList<>();
        long size = Files.size(file);
        long start = 0;
        while (start < size) {
            long end = lineEnd(start + LEAST, size);
            parts.add(part(start, end));
            start = end;
        }
        return parts.stream();
    }

    /** Where the first line after that of a position begins. */
    private long lineEnd(long position, long size) throws IOException {
        if (position >= size) {
            return size;
        }
        long end = position;
        try (InputStream in = from(position)) {
            int next = in.read();
            while (next >= 0 && next != '\n') {
                end++;
                next = in.read();
            }
            return Math.min(end + 1, size);
        }
    }

    /** The name tells where the part begins, and by its ending what it is. */
    private Input part(long start, long end) {
        String ending = whole.name().substring(whole.name().lastIndexOf('.'));
        return new Input(
                whole.name() + "!" + start + ending,
                () -> new Limited(from(start), end - start),
                whole.edition(),
                whole.names());
    }

    private InputStream from(long position) throws IOException {
        SeekableByteChannel channel = Files.newByteChannel(file);
        return new BufferedInputStream(Channels.newInputStream(channel.position(position)));
    }

    /** The first bytes of a stream. */
    private static final class Limited extends InputStream {

        private final InputStream in;
        private long left;

        Limited(InputStream in, long left) {
            this.in = in;
            this.left = left;
        }

        @Override
        public int read() throws IOException {
            return left-- > 0 ? in.read() : -1;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int count = left > 0 ? in.read(bytes, offset, (int) Math.min(length, left)) : -1;
            left -= Math.max(count, 0);
            return length == 0 ? 0 : count;
        }

        @Override
        public void close() throws IOException {
            in.close();
        }
    }
}
