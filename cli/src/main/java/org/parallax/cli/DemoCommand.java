package org.parallax.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.parallax.cli.view.Look;
import org.parallax.cli.view.ReadersView;
import org.parallax.model.CodedDocument;
import org.parallax.model.Incident;
import org.parallax.model.Status;
import org.parallax.read.Input;
import org.parallax.server.ParallaxServer;
import org.parallax.store.Archive;
import org.parallax.store.decide.Reviewed;
import org.parallax.store.journal.StoreException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code parallax demo}: the examples in a store of their own, one incident in the terminal, all of them in the browser. */
@Command(
        name = "demo",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description =
                "Reads the examples into a store of its own, prints the incident that is most disputed, and serves the pages on the loopback address. Needs no network. Stops with Ctrl-C.",
        footer = {"", "Exit status: 0 stopped; 1 the store or the port cannot be used; 2 wrong usage."})
final class DemoCommand implements Callable<Integer> {

    private final Console console;

    @Option(
            names = "--port",
            paramLabel = "N",
            defaultValue = "8080",
            description = "Default: ${DEFAULT-VALUE}; 0 for any that is free.")
    private int port;

    @Option(names = "--no-open", description = "Do not open a browser.")
    private boolean closed;

    @Option(names = "--once", description = "Print the incident and the address, and stop.")
    private boolean once;

    @Option(
            names = "--directory",
            paramLabel = "DIRECTORY",
            description = "Where the store is kept; by default .local/share/parallax/demo in the home directory.")
    private Path directory = Path.of(System.getProperty("user.home", "."), ".local", "share", "parallax", "demo");

    DemoCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Path examples = Path.of(System.getProperty("parallax.home", "."), "examples");
        if (!Files.isDirectory(examples)) {
            console.say("the examples are not here: " + examples);
            return ParallaxCommand.SOME_REFUSED;
        }
        try {
            List<Input> inputs = Inputs.within(examples);
            console.say("reading " + inputs.size() + " examples");
            String store =
                    Files.createDirectories(directory).resolve("parallax.db").toString();
            try (ParallaxServer server = ParallaxServer.start(store, StoreOption.engine(new OwnTables()), port)) {
                server.add(inputs).forEach(console::say);
                return show(server, store);
            }
        } catch (StoreException e) {
            console.say(String.valueOf(e.getMessage()));
        } catch (io.javalin.util.JavalinBindException e) {
            console.say("port " + port + " is in use; give another with --port");
        } catch (IOException e) {
            console.say("cannot write to " + directory + ": " + e.getMessage());
        }
        return ParallaxCommand.SOME_REFUSED;
    }

    private int show(ParallaxServer server, String store) {
        PrintStream out = new PrintStream(console.output(), true, StandardCharsets.UTF_8);
        print(store, out);
        out.println();
        out.println("All incidents, with every source: " + server.address());
        if (once) {
            return ParallaxCommand.ALL_READ;
        }
        if (!closed) {
            Browser.show(server.address());
        }
        console.say("stop with Ctrl-C");
        return Standing.untilStopped();
    }

    private void print(String store, PrintStream out) {
        try (Archive archive = Archive.open(store)) {
            Optional<Incident> main = archive.incidents().stream()
                    .map(Reviewed::incident)
                    .max(Comparator.comparingLong(DemoCommand::told));
            if (main.isPresent()) {
                List<CodedDocument> documents = main.get().sources().documents().stream()
                        .flatMap(id -> archive.document(id).stream())
                        .toList();
                new ReadersView(look()).lines(documents, List.of(main.get())).forEach(out::println);
            }
        }
    }

    /** What is disputed and what is agreed show best what Parallax is for. */
    private static long told(Incident incident) {
        return incident.points().stream()
                .mapToLong(point -> point.status() == Status.DISPUTED || point.status() == Status.AGREED ? 10 : 1)
                .sum();
    }

    private Look look() {
        Terminal terminal = console.terminal();
        int known = terminal.columns();
        int columns = known > 0 ? Math.min(160, Math.max(Look.NARROWEST, known)) : 100;
        return new Look(columns, terminal.colours(), terminal.unicode(), Look.Evidence.NONE, false);
    }
}
