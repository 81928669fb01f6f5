package org.parallax.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.parallax.evaluate.Gold;
import org.parallax.evaluate.GoldReader;
import org.parallax.evaluate.Task;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code parallax evaluate}: the engine against a public gold set. */
@Command(
        name = "evaluate",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description = "Reads the documents of a gold set and prints how well the engine tells what people marked.",
        footer = {"", "Exit status: 0 measured; 1 a gold file cannot be read; 2 wrong usage."})
final class EvaluateCommand implements Callable<Integer> {

    private final Console console;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(
            index = "0",
            paramLabel = "TASK",
            arity = "0..1",
            description = "What to measure; without it the tasks are listed.")
    private String task = "";

    @Parameters(
            index = "1..*",
            paramLabel = "PATH",
            description = "Gold files: JSON Lines with id, text and the labels of the task; .gz is unpacked.")
    private List<Path> files = List.of();

    @Mixin
    private final OwnTables gazetteer = new OwnTables();

    EvaluateCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        PrintStream out = new PrintStream(console.output(), true, StandardCharsets.UTF_8);
        if (task.isEmpty()) {
            Task.all().forEach(each -> out.printf("%-12s %s%n", each.name(), each.description()));
            return ParallaxCommand.ALL_READ;
        }
        Task chosen = chosen();
        if (files.isEmpty()) {
            throw new ParameterException(spec.commandLine(), "give the gold files to measure against");
        }
        try {
            chosen.of(gold(), new GoldReader(gazetteer.documents())).printed().forEach(out::println);
            return ParallaxCommand.ALL_READ;
        } catch (IOException | IllegalArgumentException e) {
            console.say(e instanceof IOException ? "cannot read: " + e.getMessage() : String.valueOf(e.getMessage()));
            return ParallaxCommand.SOME_REFUSED;
        }
    }

    private Task chosen() {
        return Task.all().stream()
                .filter(each -> each.name().equals(task))
                .findFirst()
                .orElseThrow(
                        () -> new ParameterException(spec.commandLine(), "no task " + task + "; there are " + names()));
    }

    private static String names() {
        return Task.all().stream().map(Task::name).collect(Collectors.joining(", "));
    }

    private List<Gold> gold() throws IOException {
        List<Gold> rows = new ArrayList<>();
        for (Path file : files) {
            rows.addAll(GoldReader.rows(file));
        }
        return rows;
    }
}
