package org.parallax.cli;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.parallax.fetch.Answer;
import org.parallax.fetch.Fetcher;
import org.parallax.fetch.Question;
import org.parallax.model.Edition;
import org.parallax.model.Rejection;
import org.parallax.read.FieldNames;
import org.parallax.read.Input;

/**
 * The arguments of a command as inputs: files, standard input, directories with all their files in order of name, and addresses.
 *
 * @param edition what the user says about all of them
 * @param fetcher fetches addresses, or says that it does not
 */
record Inputs(InputStream standard, Edition edition, Fetcher fetcher) {

    /** An argument that was followed: the inputs behind it, or why there are none. */
    record Found(List<Input> inputs, List<Rejection> rejections) {

        /** The same inputs with a user's names of fields. */
        Found with(FieldNames names) {
            return new Found(inputs.stream().map(input -> input.with(names)).toList(), rejections);
        }

        /** The same with large files of lines in parts. */
        Found inParts() {
            return new Found(inputs.stream().flatMap(LineParts::of).toList(), rejections);
        }
    }

    Found find(List<String> arguments) {
        Found found = new Found(new ArrayList<>(), new ArrayList<>());
        for (String argument : arguments) {
            try {
                follow(argument, found);
            } catch (InvalidPathException e) {
                found.rejections.add(new Rejection(argument, "not a file name: " + e.getReason()));
            } catch (IOException | java.io.UncheckedIOException e) {
                found.rejections.add(new Rejection(argument, "cannot be listed: " + e.getMessage()));
            }
        }
        return found;
    }

    private void follow(String argument, Found found) throws IOException {
        if (argument.equals("-")) {
            found.inputs.add(new Input("-", () -> new Unclosed(standard), edition));
        } else if (argument.matches("(?i)[a-z][a-z0-9+.-]+://.*")) {
            fetch(argument, found);
        } else if (Files.isDirectory(Path.of(argument))) {
            directory(argument, found);
        } else if (Files.exists(Path.of(argument))) {
            found.inputs.add(file(Path.of(argument)));
        } else {
            found.rejections.add(new Rejection(argument, "no such file or directory"));
        }
    }

    private void fetch(String address, Found found) {
        Answer answer = fetcher.fetch(Question.of(address));
        if (answer instanceof Answer.Fetched fetched) {
            found.inputs.add(fetched.input(edition));
        } else {
            found.rejections.add(new Rejection(address, answer.told(address)));
        }
    }

    private void directory(String argument, Found found) throws IOException {
        List<Path> files = files(Path.of(argument));
        if (files.isEmpty()) {
            found.rejections.add(new Rejection(argument, "the directory holds no documents"));
        }
        files.forEach(file -> found.inputs.add(file(file)));
    }

    /** Hidden files are somebody's housekeeping and no documents. */
    private static List<Path> files(Path directory) throws IOException {
        try (Stream<Path> all = Files.walk(directory, FileVisitOption.FOLLOW_LINKS)) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> !isHidden(directory.relativize(file)))
                    .sorted(Comparator.comparing(
                            file -> directory.relativize(file).toString()))
                    .toList();
        }
    }

    private static boolean isHidden(Path path) {
        for (Path name : path) {
            if (name.toString().startsWith(".")) {
                return true;
            }
        }
        return false;
    }

    /** The files of a directory under their names in it, whatever machine it lies on. */
    static List<Input> within(Path directory) throws IOException {
        return files(directory).stream()
                .map(file -> new Input(
                        directory.relativize(file).toString(), () -> Files.newInputStream(file), Edition.UNKNOWN))
                .toList();
    }

    private Input file(Path file) {
        return new Input(file.toString(), () -> Files.newInputStream(file), edition);
    }

    /** Standard input is not ours to close. */
    private static final class Unclosed extends FilterInputStream {
        Unclosed(InputStream stream) {
            super(stream);
        }

        @Override
        public void close() {}
    }
}
