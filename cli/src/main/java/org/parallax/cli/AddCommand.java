package org.parallax.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.parallax.read.FieldNames;
import org.parallax.store.Store;
import org.parallax.store.journal.StoreException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code parallax add}: documents into the store. */
@Command(
        name = "add",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description =
                "Reads documents into the store. The same bytes are stored once, however often they are added; what cannot be read is kept too, with the reason.",
        footer = {
            "",
            "Exit status: 0 all read; 1 some documents were refused (each is named on standard error); 2 wrong usage."
        })
final class AddCommand implements Callable<Integer> {

    private final Console console;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(
            paramLabel = "PATH",
            description =
                    "Files (text, HTML, RSS, Atom, JSON, CSV, WARC, e-mail; .gz and .zip of these), directories, - for standard input; with --fetch, addresses.")
    private List<String> paths = List.of();

    @Mixin
    private final StoreOption store = new StoreOption();

    @Mixin
    private final OwnTables gazetteer = new OwnTables();

    @Mixin
    private final EditionOptions edition = new EditionOptions();

    @Mixin
    private final FetchOptions web = new FetchOptions();

    @Option(
            names = "--map",
            paramLabel = "FIELD=NAME,…",
            description =
                    "What columns and fields are called where not as usual: text=Story,title=Headline; kept with the documents. Fields: id, language, outlet, published, text, title, url.")
    private String map = "";

    @Option(names = "--threads", paramLabel = "N", description = "Documents read at the same time; one per processor.")
    private @Nullable Integer threads;

    AddCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (paths.isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(), "nothing to add: give files, directories, or - for standard input");
        }
        FieldNames names = names();
        Inputs.Found found = new Inputs(console.input(), edition.edition(), web.fetcher(console)).find(paths);
        try (Store open = Store.open(store.address(), StoreOption.engine(gazetteer))) {
            return new AddRun(console, open, crew()).of(found.with(names).inParts());
        } catch (StoreException e) {
            console.say(String.valueOf(e.getMessage()));
            return ParallaxCommand.SOME_REFUSED;
        }
    }

    private FieldNames names() {
        try {
            return FieldNames.mapped(map);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), "--map: " + e.getMessage());
        }
    }

    private int crew() {
        int size = threads == null ? Runtime.getRuntime().availableProcessors() : threads;
        if (size < 1) {
            throw new ParameterException(spec.commandLine(), "--threads must be 1 or more, not " + size);
        }
        return size;
    }
}
