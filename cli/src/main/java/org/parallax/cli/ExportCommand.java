package org.parallax.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parallax.export.Export;
import org.parallax.export.ExportFiles;
import org.parallax.export.Formats;
import org.parallax.export.Receipt;
import org.parallax.export.account.Projection;
import org.parallax.export.account.Selection;
import org.parallax.export.account.Terms;
import org.parallax.export.format.Format;
import org.parallax.store.Archive;
import org.parallax.store.journal.StoreException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code parallax export}: each side's account in the formats of the field. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description =
                "Writes the accounts in the store in a format of the field. With --output each file has a loss report beside it, which says what the format could not carry, and all have a manifest.",
        footer = {"", "Exit status: 0 written; 1 the store or the files cannot be used; 2 wrong usage."})
final class ExportCommand implements Callable<Integer> {

    private final Console console;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(
            names = "--format",
            paramLabel = "F",
            required = true,
            split = ",",
            description = {
                "csv, csv-answers, parquet, geojson, gdelt-events, gdelt-mentions, plover, acled, ucdp, icews, polecat, hxl, annotations, timemap, claims; several with commas and --output; or all."
            })
    private List<String> formats = List.of();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIRECTORY",
            description = "Write files there, with loss reports and a manifest; else one format to standard output.")
    private @Nullable Path output;

    @Option(
            names = "--projection",
            paramLabel = "P",
            defaultValue = "per-account",
            description =
                    "per-account (default), agreed-only, reviewed (what somebody accepted), or as-told-by=PARTY, such as as-told-by=ARM.")
    private String projection = "per-account";

    @Option(names = "--accepted", description = "Only incidents that somebody accepted.")
    private boolean accepted;

    @Option(
            names = "--name-captives",
            description = "Keep the names of persons in captivity, which are withheld otherwise.")
    private boolean nameCaptives;

    @Option(
            names = "--spreadsheet-safe",
            description = "Mark cells that a spreadsheet would take for a formula with an apostrophe.")
    private boolean spreadsheetSafe;

    @Mixin
    private final StoreOption store = new StoreOption();

    ExportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        List<Format> wanted = wanted();
        Terms terms = new Terms(projection(), nameCaptives, spreadsheetSafe);
        if (output == null && wanted.size() > 1) {
            throw wrong("several formats need a directory: --output DIRECTORY");
        }
        try (Archive archive = Archive.open(store.address())) {
            return write(archive.selection(terms, accepted), wanted);
        } catch (StoreException e) {
            console.say(String.valueOf(e.getMessage()));
        } catch (IOException e) {
            console.say("the export cannot be written: " + e.getMessage());
        }
        return ParallaxCommand.SOME_REFUSED;
    }

    private int write(Selection selection, List<Format> wanted) throws IOException {
        if (output != null) {
            new ExportFiles(output).write(selection, wanted);
            return ParallaxCommand.ALL_READ;
        }
        Receipt receipt = Export.write(selection, wanted.get(0), console.output());
        console.output().flush();
        if (receipt.rows() == 0) {
            console.say("no rows: " + reasons(receipt));
        }
        return ParallaxCommand.ALL_READ;
    }

    private static String reasons(Receipt receipt) {
        String reasons = receipt.loss().omissions().stream()
                .map(omission -> omission.reason())
                .distinct()
                .collect(Collectors.joining("; "));
        return reasons.isEmpty() ? "the store has no accounts of this kind" : reasons;
    }

    private List<Format> wanted() {
        return formats.equals(List.of("all"))
                ? Formats.all()
                : formats.stream()
                        .map(name -> Formats.named(name).orElseThrow(() -> wrong("no such format: " + name)))
                        .toList();
    }

    private Projection projection() {
        try {
            return Projection.parse(projection);
        } catch (IllegalArgumentException e) {
            throw wrong(String.valueOf(e.getMessage()));
        }
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
