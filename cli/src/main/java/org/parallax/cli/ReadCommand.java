package org.parallax.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.parallax.DocumentPipeline;
import org.parallax.IncidentPipeline;
import org.parallax.Pipeline;
import org.parallax.attribute.Attributor;
import org.parallax.cli.view.Look;
import org.parallax.cli.view.Look.Evidence;
import org.parallax.export.JsonLines.Predicates;
import org.parallax.read.DocumentReader;
import org.parallax.read.FieldNames;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code parallax read}: documents in, incidents with each side's account out. */
@Command(
        name = "read",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description =
                "Reads documents and prints their incidents: who, what each side says, what is agreed and what is disputed, with the words.",
        footer = {
            "",
            "Exit status: 0 all read; 1 some documents were refused (each is named on standard error); 2 wrong usage."
        })
final class ReadCommand implements Callable<Integer> {

    /** The forms of the result. */
    enum Format {
        TEXT,
        JSON
    }

    /** When to use colours. */
    enum Colour {
        AUTO,
        ALWAYS,
        NEVER
    }

    private final Console console;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(
            paramLabel = "PATH",
            description =
                    "Files (text, HTML, RSS, Atom, JSON, CSV, WARC, e-mail; .gz and .zip of these), directories, - for standard input; with --fetch, addresses.")
    private List<String> paths = List.of();

    @Option(names = "--format", paramLabel = "text|json", description = "The reader's view, or JSON Lines.")
    private Format format = Format.TEXT;

    @Mixin
    private final EditionOptions edition = new EditionOptions();

    @Mixin
    private final FetchOptions web = new FetchOptions();

    @Option(
            names = "--map",
            paramLabel = "FIELD=NAME,…",
            description =
                    "What columns and fields are called where not as usual: text=Story,title=Headline. Fields: id, language, outlet, published, text, title, url.")
    private @Nullable String map;

    @Option(
            names = "--width",
            paramLabel = "N",
            description = "Columns of the reader's view (40 to 400); as the terminal, else 100.")
    private @Nullable Integer width;

    @Option(
            names = "--color",
            paramLabel = "WHEN",
            description = "auto (on a terminal without NO_COLOR), always, never.")
    private Colour colour = Colour.AUTO;

    @Option(names = "--ascii", description = "Marks in plain ASCII; so by itself on a terminal that is not UTF-8.")
    private boolean ascii;

    @Option(
            names = "--names",
            description = "Name prisoners and victims in the table too; by default only the quoted words do.")
    private boolean names;

    @Option(
            names = "--evidence",
            paramLabel = "HOW",
            description =
                    "full: the sentences and who said them (default); short: only for incidents that several sides tell; none.")
    private Evidence evidence = Evidence.FULL;

    @Option(
            names = "--predicates",
            description =
                    "With --format json: every predicate with its factuality for a reader, also where it is no coded event.")
    private boolean predicates;

    @Mixin
    private final OwnTables gazetteer = new OwnTables();

    @Option(names = "--threads", paramLabel = "N", description = "Documents read at the same time; one per processor.")
    private @Nullable Integer threads;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Write there; the file appears when all is written.")
    private @Nullable Path output;

    ReadCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (paths.isEmpty()) {
            throw wrong("nothing to read: give files, directories, or - for standard input");
        }
        Inputs.Found found = new Inputs(console.input(), edition.edition(), web.fetcher(console)).find(paths);
        try (Output to = output == null ? Output.to(console.output()) : Output.to(output)) {
            return new ReadRun(console, reader(), pipeline(), crew()).of(found, result(to));
        } catch (Output.Failed e) {
            return unwritten(e);
        }
    }

    private DocumentReader reader() {
        try {
            return map == null ? DocumentReader.standard() : DocumentReader.named(FieldNames.mapped(map));
        } catch (IllegalArgumentException e) {
            throw wrong("--map: " + e.getMessage());
        }
    }

    private Pipeline pipeline() {
        DocumentPipeline documents = gazetteer.documents();
        return new Pipeline(predicates ? documents.with(Attributor.rating()) : documents, IncidentPipeline.standard());
    }

    private Result result(Output to) {
        if (format == Format.JSON) {
            return new JsonResult(to, predicates ? Predicates.AS_EVENTS : Predicates.LEFT_OUT);
        }
        return new TextResult(to, look());
    }

    private Look look() {
        Terminal terminal = console.terminal();
        boolean coloured = colour == Colour.ALWAYS || (colour == Colour.AUTO && terminal.colours() && output == null);
        return new Look(columns(), coloured, terminal.unicode() && !ascii, evidence, names);
    }

    private int columns() {
        int known = console.terminal().columns();
        int columns = width != null ? width : known > 0 ? Math.min(160, Math.max(Look.NARROWEST, known)) : 100;
        if (columns < Look.NARROWEST || columns > 400) {
            throw wrong("--width must be from 40 to 400, not " + columns);
        }
        return columns;
    }

    private int crew() {
        int size = threads == null ? Runtime.getRuntime().availableProcessors() : threads;
        if (size < 1) {
            throw wrong("--threads must be 1 or more, not " + size);
        }
        return size;
    }

    private int unwritten(Output.Failed failure) {
        if (failure.readerLeft()) {
            return ParallaxCommand.ALL_READ;
        }
        console.say("the result cannot be written: " + failure.getMessage());
        return ParallaxCommand.SOME_REFUSED;
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
