package org.parallax.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.parallax.IncidentPipeline;
import org.parallax.Pipeline;
import org.parallax.model.CodedDocument;
import org.parallax.model.Incident;
import org.parallax.read.DocumentReader;
import org.parallax.resolve.Explainer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code parallax explain TEXT}: why a text is coded as it is; {@code A B}: why two reports are or are not of one incident. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description =
                "Says of one text, for each event, the entry of the lexicon, the words it matched, who was found in which role, and what was refused and why; of two reports, why they are or are not of one incident: every pair of happenings that they tell, with the points for and against, the closest first.",
        footer = {
            "",
            "Example: parallax explain \"Ruritania has detained six soldiers of Syldavia.\"",
            "Exit status: 0 explained; 1 a report was refused; 2 wrong usage."
        })
final class ExplainCommand implements Callable<Integer> {

    private final Console console;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(
            paramLabel = "TEXT|FILE",
            description =
                    "A text in quotation marks, a file, or - for standard input; or two files, each with one or more reports.")
    private List<String> files = List.of();

    @Option(
            names = "--all",
            description = "Of one text: every entry that was tried, not only those of words that came near.")
    private boolean all;

    @Mixin
    private final EditionOptions edition = new EditionOptions();

    @Mixin
    private final OwnTables gazetteer = new OwnTables();

    ExplainCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        return switch (files.size()) {
            case 1 -> new TextReasons(console, gazetteer.documents(), edition.edition(), all).of(files.get(0));
            case 2 -> compared();
            default ->
                throw new ParameterException(
                        spec.commandLine(), "give a text or a file to explain, or two files to compare");
        };
    }

    private int compared() {
        List<CodedDocument> ones = new ArrayList<>();
        List<CodedDocument> others = new ArrayList<>();
        int refused = Math.max(read(files.get(0), ones), read(files.get(1), others));
        if (refused != ParallaxCommand.ALL_READ) {
            return refused;
        }
        PrintStream out = new PrintStream(console.output(), true, StandardCharsets.UTF_8);
        reasons(ones, others).forEach(out::println);
        return ParallaxCommand.ALL_READ;
    }

    private int read(String file, List<CodedDocument> into) {
        Inputs.Found found = new Inputs(console.input(), edition.edition(), FetchOptions.none()).find(List.of(file));
        Pipeline pipeline = new Pipeline(gazetteer.documents(), IncidentPipeline.standard());
        return new ReadRun(console, DocumentReader.standard(), pipeline, 1).of(found, new Kept(into));
    }

    /** Keeps what was read. */
    private record Kept(List<CodedDocument> documents) implements Result {

        @Override
        public void document(CodedDocument document) {
            documents.add(document);
        }

        @Override
        public void incidents(List<CodedDocument> all, List<Incident> incidents) {
            // what each file tells alone is not asked
        }
    }

    private static List<String> reasons(List<CodedDocument> ones, List<CodedDocument> others) {
        List<CodedDocument> all = new ArrayList<>(ones);
        all.addAll(others);
        List<String> reasons = new ArrayList<>();
        for (CodedDocument one : ones) {
            for (CodedDocument other : others) {
                reasons.addAll(reasons(all, one, other));
            }
        }
        return reasons;
    }

    private static List<String> reasons(List<CodedDocument> all, CodedDocument one, CodedDocument other) {
        if (one.id().equals(other.id())) {
            return List.of(named(one) + " and " + named(other) + " are the same text");
        }
        List<String> lines = Explainer.standard().explain(all, one.id(), other.id());
        return lines.isEmpty()
                ? List.of(named(one) + " or " + named(other) + " tells of no happening")
                : lines.stream()
                        .map(line -> line.replace(one.id().value(), named(one))
                                .replace(other.id().value(), named(other)))
                        .toList();
    }

    private static String named(CodedDocument document) {
        return document.document().source();
    }
}
