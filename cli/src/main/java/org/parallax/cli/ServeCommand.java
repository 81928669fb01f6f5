package org.parallax.cli;

import java.util.concurrent.Callable;
import org.parallax.server.ParallaxServer;
import org.parallax.store.journal.StoreException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code parallax serve}: the pages and the HTTP API over a store. */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description = "Serves the pages and the HTTP API over the store, on the loopback address. Stops with Ctrl-C.",
        footer = {"", "Exit status: 0 stopped; 1 the store or the port cannot be used; 2 wrong usage."})
final class ServeCommand implements Callable<Integer> {

    private final Console console;

    @Option(
            names = "--port",
            paramLabel = "N",
            defaultValue = "8080",
            description = "Default: ${DEFAULT-VALUE}; 0 for any that is free.")
    private int port;

    @Option(names = "--open", description = "Open a browser.")
    private boolean open;

    @Mixin
    private final StoreOption store = new StoreOption();

    @Mixin
    private final GazetteerOption gazetteer = new GazetteerOption();

    ServeCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (ParallaxServer server = ParallaxServer.start(store.address(), StoreOption.engine(gazetteer), port)) {
            console.say("reading " + store.address() + "; pages at " + server.address());
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
}
