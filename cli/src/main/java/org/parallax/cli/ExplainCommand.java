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
import org.parallax.resolve.Explainer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code parallax explain A B}: why two reports are or are not of one incident. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description =
                "Says why two reports are or are not of one incident: every pair of happenings that they tell, with the points for and against, the closest first.",
        footer = {"", "Exit status: 0 explained; 1 a report was refused; 2 wrong usage."})
final class ExplainCommand implements Callable<Integer> {

    private final Console console;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "Two files, each with one or more reports.")
    private List<String> files = List.of();

    @Mixin
    private final EditionOptions edition = new EditionOptions();

    @Mixin
    private final GazetteerOption gazetteer = new GazetteerOption();

    ExplainCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (files.size() != 2) {
            throw new ParameterException(spec.commandLine(), "give two files to compare");
        }
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
        Inputs.Found found = new Inputs(console.input(), edition.edition()).find(List.of(file));
        Pipeline pipeline = new Pipeline(gazetteer.documents(), IncidentPipeline.standard());
        return new ReadRun(console, pipeline, 1).of(found, new Kept(into));
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
