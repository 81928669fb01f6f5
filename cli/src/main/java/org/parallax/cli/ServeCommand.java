package org.parallax.cli;

import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.parallax.server.ParallaxServer;
import org.parallax.server.Settings;
import org.parallax.store.journal.StoreException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code parallax serve}: the pages and the HTTP API over a store. */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description =
                "Serves the pages and the HTTP API over the store, on the loopback address unless told otherwise. Stops with Ctrl-C.",
        footer = {"", "Exit status: 0 stopped; 1 the store or the port cannot be used; 2 wrong usage."})
final class ServeCommand implements Callable<Integer> {

    private final Console console;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(
            names = "--port",
            paramLabel = "N",
            defaultValue = "8080",
            description = "Default: ${DEFAULT-VALUE}; 0 for any that is free.")
    private int port;

    @Option(names = "--open", description = "Open a browser.")
    private boolean open;

    @Option(
            names = "--host",
            paramLabel = "ADDRESS",
            defaultValue = Settings.LOOPBACK,
            description =
                    "The address to listen on; any but the loopback address needs --accounts. Default: ${DEFAULT-VALUE}")
    private String host = Settings.LOOPBACK;

    @Option(
            names = "--name",
            paramLabel = "HOST",
            description = "A name under which browsers reach it, such as parallax.example.org; may be given again.")
    private Set<String> names = Set.of();

    @Option(
            names = "--accounts",
            paramLabel = "FILE",
            description = "People log in; the file holds their accounts. The first start makes the account admin.")
    private @Nullable Path accounts;

    @Mixin
    private final FetchOptions web = new FetchOptions();

    @Mixin
    private final StoreOption store = new StoreOption();

    @Mixin
    private final OwnTables gazetteer = new OwnTables();

    ServeCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (ParallaxServer server = ParallaxServer.start(settings())) {
            console.say("reading " + store.address() + "; pages at " + server.address());
            server.firstPassword().ifPresent(word -> console.say("log in as admin with " + word + " (told once)"));
            if (open) {
                Browser.show(server.address());
            }
            return Standing.untilStopped();
        } catch (StoreException e) {
            console.say(String.valueOf(e.getMessage()));
        } catch (io.javalin.util.JavalinBindException e) {
            console.say("port " + port + " is in use; give another with --port");
        }
        return ParallaxCommand.SOME_REFUSED;
    }

    private Settings settings() {
        try {
            return new Settings(
                    store.address(),
                    StoreOption.engine(gazetteer),
                    host,
                    port,
                    names,
                    accounts,
                    web.on() ? web.policy(console) : null);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()));
        }
    }
}
