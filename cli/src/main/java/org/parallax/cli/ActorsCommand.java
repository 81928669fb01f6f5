package org.parallax.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code parallax actors}: adds a user's own actors to the shipped ones. */
@Command(
        name = "actors",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Adds tables of your own actors to the shipped ones.")
final class ActorsCommand implements Runnable {

    private final Console console;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    private final OwnTables own = new OwnTables();

    ActorsCommand(Console console) {
        this.console = console;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "say what to do: parallax actors add FILE, or list");
    }

    @Command(
            name = "add",
            mixinStandardHelpOptions = true,
            description =
                    "Adds a table with the columns party (an ISO alpha-3 code or a name of your own), kind, name, other names (with |) and codes (with |), parted by tabs; # begins a comment. A row wins over a shipped actor of the same name.")
    int add(@Parameters(paramLabel = "FILE", arity = "1..*") List<String> files) {
        int status = ParallaxCommand.ALL_READ;
        for (String file : files) {
            try {
                console.say(file + ": " + own.actors().add(existing(file)) + " actors added");
            } catch (CharacterCodingException broken) {
                console.say(file + ": not UTF-8");
                status = ParallaxCommand.SOME_REFUSED;
            } catch (IOException | IllegalArgumentException broken) {
                console.say(String.valueOf(broken.getMessage()));
                status = ParallaxCommand.SOME_REFUSED;
            }
        }
        return status;
    }

    @Command(name = "list", mixinStandardHelpOptions = true, description = "Prints the tables that were added.")
    int list() {
        PrintStream out = new PrintStream(console.output(), true, StandardCharsets.UTF_8);
        own.actors().tables().forEach(out::println);
        return ParallaxCommand.ALL_READ;
    }

    private static Path existing(String file) {
        Path path = Path.of(file);
        if (!Files.isRegularFile(path)) {
            throw new IllegalArgumentException(file + ": no such file");
        }
        return path;
    }
}
