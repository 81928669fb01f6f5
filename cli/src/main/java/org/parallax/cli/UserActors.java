package org.parallax.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.parallax.identify.ActorRows;
import org.parallax.identify.Identifier;

/**
 * The tables of actors that a user added: UTF-8 files of {@link ActorRows} in one directory, used in order of name.
 *
 * @param directory where they are kept; it need not exist
 */
record UserActors(Path directory) {

    private static final String SUFFIX = ".tsv";

    /**
     * Keeps a table. One of the same name is replaced; the same table twice changes nothing.
     *
     * @return how many actors it holds
     * @throws IllegalArgumentException if a row is not understood, with file and line
     */
    long add(Path file) throws IOException {
        ActorRows rows = rows(file);
        Identifier.with(List.of(rows));
        Files.createDirectories(directory);
        Path unfinished = Files.createTempFile(directory, ".", ".part");
        try {
            Files.copy(file, unfinished, StandardCopyOption.REPLACE_EXISTING);
            Files.move(unfinished, directory.resolve(kept(file)), StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(unfinished);
        }
        return rows.lines().stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .count();
    }

    /** The shipped actors, and before them those that were added. */
    Identifier identifier() {
        return Identifier.with(tables().stream().map(UserActors::unchecked).toList());
    }

    /** The tables in order of name. */
    List<Path> tables() {
        if (!Files.isDirectory(directory)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(file -> file.toString().endsWith(SUFFIX))
                    .sorted(Comparator.comparing(file -> file.getFileName().toString()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String kept(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.endsWith(SUFFIX) ? name : name + SUFFIX;
    }

    private static ActorRows unchecked(Path file) {
        try {
            return rows(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ActorRows rows(Path file) throws IOException {
        return new ActorRows(String.valueOf(file.getFileName()), Files.readAllLines(file, StandardCharsets.UTF_8));
    }
}
