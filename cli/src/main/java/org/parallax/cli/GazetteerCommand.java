package org.parallax.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.parallax.locate.UserGazetteer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code parallax gazetteer}: adds tables of places to the shipped gazetteer and looks names up. */
@Command(
        name = "gazetteer",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Adds tables of places to the shipped gazetteer and looks names up.")
final class GazetteerCommand implements Runnable {

    private final Console console;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    private final OwnTables option = new OwnTables();

    GazetteerCommand(Console console) {
        this.console = console;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "say what to do: parallax gazetteer add FILE, or find NAME");
    }

    @Command(
            name = "add",
            mixinStandardHelpOptions = true,
            description =
                    "Adds a GeoNames table (country, cities, allCountries, alternateNamesV2) or a Who's On First table; .txt, .zip or .gz, by name or by address. What was interrupted goes on where it stopped.")
    int add(@Parameters(paramLabel = "FILE|URL", arity = "1..*") List<String> files) {
        int status = ParallaxCommand.ALL_READ;
        for (String file : files) {
            try {
                UserGazetteer.Added added = option.gazetteer().add(local(file), this::progress);
                console.say(
                        file + ": " + added.places() + (added.already() ? " places, added before" : " places added"));
            } catch (IOException | IllegalArgumentException broken) {
                console.say(String.valueOf(broken.getMessage()));
                status = ParallaxCommand.SOME_REFUSED;
            }
        }
        return status;
    }

    private Path local(String file) throws IOException {
        if (Download.isAddress(file)) {
            return new Download(option.directory().resolve("downloads")).fetch(file, this::fetched);
        }
        Path path = Path.of(file);
        if (!Files.isRegularFile(path)) {
            throw new IllegalArgumentException(file + ": no such file");
        }
        return path;
    }

    private void fetched(long bytes) {
        if (console.terminal().reports()) {
            console.errors().print("\r" + (bytes >> 20) + " MB fetched …");
        }
    }

    private void progress(long lines) {
        if (console.terminal().reports()) {
            console.errors().print("\r" + lines + " lines read …");
        }
    }

    @Command(name = "find", mixinStandardHelpOptions = true, description = "Prints the places of a name.")
    int find(@Parameters(paramLabel = "NAME") String name) {
        PrintStream out = new PrintStream(console.output(), true, StandardCharsets.UTF_8);
        for (UserGazetteer.Found found : option.gazetteer().find(name)) {
            out.println(
                    found.name() + "\t" + found.kind() + "\t" + (found.country() == null ? "-" : found.country()) + "\t"
                            + (found.admin1() == null ? "-" : found.admin1()) + "\t" + found.latitude() + "\t"
                            + found.longitude()
                            + "\t" + found.source());
        }
        return ParallaxCommand.ALL_READ;
    }
}
