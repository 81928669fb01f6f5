package org.parallax.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.parallax.cli.watch.Outlook;
import org.parallax.cli.watch.Source;
import org.parallax.cli.watch.WatchFile;
import org.parallax.cli.watch.Watched;
import org.parallax.cli.watch.Watchlist;
import org.parallax.store.journal.StoreException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code parallax watch}: feeds, asked again and again, into the store. */
@Command(
        name = "watch",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description =
                "Asks feeds, sitemaps and pages again and again and stores what is new. Times in which a source was not seen are kept and told. Stops with Ctrl-C.",
        footer = {
            "",
            "A line of a list of sources: ADDRESS [every=30m] [expect=12] [outlet=NAME]; expect is documents a day.",
            "Exit status: 0 stopped, or with --once all sources were had; 1 some were not, each named on standard error; 2 wrong usage."
        })
final class WatchCommand implements Callable<Integer> {

    private final Console console;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(paramLabel = "ADDRESS", description = "Feeds (RSS, Atom, JSON Feed), news sitemaps, pages.")
    private List<String> addresses = List.of();

    @Option(names = "--list", paramLabel = "FILE", description = "More sources, one a line.")
    private @Nullable Path list;

    @Mixin
    private final FetchOptions web = new FetchOptions();

    @Option(
            names = "--every",
            paramLabel = "TIME",
            defaultValue = "15m",
            description = "How often a source is asked: 15m, 2h, 1d. Default: ${DEFAULT-VALUE}")
    private String every = "15m";

    @Option(names = "--pages", description = "Store the pages that items link to, not what the feed tells of them.")
    private boolean pages;

    @Option(names = "--once", description = "Ask every source once and stop; for cron.")
    private boolean once;

    @Option(names = "--status", description = "Ask nobody; print how the sources stand.")
    private boolean status;

    @Option(
            names = "--state",
            paramLabel = "FILE",
            defaultValue = "parallax.watch.json",
            description = "What is remembered of the sources. Default: ${DEFAULT-VALUE}")
    private Path state = Path.of("parallax.watch.json");

    @Mixin
    private final StoreOption store = new StoreOption();

    @Mixin
    private final OwnTables tables = new OwnTables();

    WatchCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        List<Source> sources = sources();
        try {
            if (status) {
                return told(sources);
            }
            if (!web.on()) {
                throw wrong("watching fetches from the web, which is off: give --fetch");
            }
            return watch(sources);
        } catch (IOException | StoreException e) {
            console.say(String.valueOf(e.getMessage()));
            return ParallaxCommand.SOME_REFUSED;
        }
    }

    private int watch(List<Source> sources) throws IOException {
        Harvest harvest = new Harvest(web.fetcher(console), pages);
        WatchRun run =
                new WatchRun(console, harvest, new WatchFile(state), store.address(), StoreOption.engine(tables));
        if (!once) {
            return new Watch(console, run, sources).untilStopped();
        }
        boolean all = run.round(rested(sources));
        told(sources);
        return all ? ParallaxCommand.ALL_READ : ParallaxCommand.SOME_REFUSED;
    }

    /** The sources without those that want to be left alone. */
    private List<Source> rested(List<Source> sources) throws IOException {
        Map<String, Watched> known = new WatchFile(state).read();
        List<Source> rested = new ArrayList<>();
        for (Source source : sources) {
            Watched watched = known.get(source.address());
            if (watched != null && watched.wantsRest(Instant.now())) {
                console.say(source.address() + ": not asked, it wants to be left alone");
            } else {
                rested.add(source);
            }
        }
        return rested;
    }

    private int told(List<Source> sources) throws IOException {
        Map<String, Watched> known = new WatchFile(state).read();
        Outlook outlook = new Outlook(Instant.now());
        StringBuilder text = new StringBuilder();
        sources.forEach(source -> outlook.lines(source, known.get(source.address()))
                .forEach(line -> text.append(line).append('\n')));
        console.output().write(text.toString().getBytes(StandardCharsets.UTF_8));
        console.output().flush();
        return ParallaxCommand.ALL_READ;
    }

    private List<Source> sources() {
        try {
            Duration usual = Watchlist.span(every);
            List<Source> sources = new ArrayList<>();
            addresses.forEach(address -> sources.add(new Source(address, usual, null, null)));
            if (list != null) {
                sources.addAll(Watchlist.of(list, usual));
            }
            if (sources.isEmpty()) {
                throw wrong("nothing to watch: give addresses, or a list with --list");
            }
            return sources;
        } catch (IllegalArgumentException e) {
            throw wrong(String.valueOf(e.getMessage()));
        } catch (IOException e) {
            throw wrong(list + " cannot be read: " + e.getMessage());
        }
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
