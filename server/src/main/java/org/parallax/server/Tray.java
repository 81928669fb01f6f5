package org.parallax.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;

/**
 * The letters that were taken and are not in the store yet: a file each, written through to the disk before anything is answered.
 *
 * <p>It lies beside an SQLite store, and in the home directory for a PostgreSQL server. Thread-safe.
 */
final class Tray {

    private static final String END = ".json";
    private static final Pattern NAME = Pattern.compile("j-[0-9a-f]{4,64}[.]json");

    /** A letter that waits, by the id of its job. */
    record Left(String id, String name, String taken) {}

    private final Path directory;

    Tray(Path directory) {
        this.directory = directory;
    }

    /** The tray of a store. */
    static Tray of(String store) {
        if (!store.startsWith("jdbc:")) {
            return new Tray(Path.of(store + ".inbox"));
        }
        String name =
                UUID.nameUUIDFromBytes(store.getBytes(StandardCharsets.UTF_8)).toString();
        return new Tray(Path.of(System.getProperty("user.home"), ".local", "share", "parallax", "inbox", name));
    }

    /** When this returns, the letter outlives the process and a loss of power. */
    void keep(String id, Letter letter) {
        Path part = directory.resolve(id + ".part");
        try {
            Files.createDirectories(directory);
            writeThrough(part, Json.bytes(letter));
            Files.move(part, file(id), StandardCopyOption.ATOMIC_MOVE);
            writeThrough(directory);
        } catch (IOException e) {
            throw new Problem(503, "what was given could not be kept: " + e.getMessage());
        }
    }

    private static void writeThrough(Path file, byte[] bytes) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            ByteBuffer rest = ByteBuffer.wrap(bytes);
            while (rest.hasRemaining()) {
                channel.write(rest);
            }
            channel.force(true);
        }
    }

    /** The name of a file is on the disk only when its directory is. */
    private static void writeThrough(Path directory) {
        try (FileChannel channel = FileChannel.open(directory, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            // Not every system opens directories; those that do not write names through by themselves.
            return;
        }
    }

    Letter letter(String id) {
        try {
            return Json.MAPPER.readValue(Files.readAllBytes(file(id)), Letter.class);
        } catch (IOException | JacksonException e) {
            throw new IllegalStateException("what was given cannot be read again: " + file(id), e);
        }
    }

    /** What it told is in the store, or was refused. */
    void done(String id) {
        try {
            Files.deleteIfExists(file(id));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Keeps a letter that reading stumbles over, without reading it again at every start. */
    void aside(String id) {
        try {
            if (Files.exists(file(id))) {
                Files.move(file(id), directory.resolve(id + ".unread"), StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The letters that a stopped or killed server left, in the order they came in; their bytes stay on the disk. */
    List<Left> left() {
        return ids().stream()
                .flatMap(id -> known(id).stream())
                .sorted(Comparator.comparing(Left::taken))
                .toList();
    }

    /** A file that somebody has spoilt keeps no server from starting. */
    private Optional<Left> known(String id) {
        try {
            Letter letter = letter(id);
            return Optional.of(new Left(id, letter.name(), letter.taken()));
        } catch (IllegalStateException e) {
            aside(id);
            return Optional.empty();
        }
    }

    private List<String> ids() {
        if (!Files.isDirectory(directory)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(directory)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> NAME.matcher(name).matches())
                    .map(name -> name.substring(0, name.length() - END.length()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path file(String id) {
        return directory.resolve(id + END);
    }
}
