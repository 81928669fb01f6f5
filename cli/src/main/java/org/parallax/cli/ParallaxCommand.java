package org.parallax.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The {@code parallax} command with its subcommands. */
@Command(
        name = "parallax",
        synopsisSubcommandLabel = "COMMAND",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description =
                "Reads news and official statements about conflicts and sets each side\'s account of the same incident side by side, every value with the words it came from.",
        subcommands = {
            DemoCommand.class,
            ReadCommand.class,
            AddCommand.class,
            WatchCommand.class,
            BulkCommand.class,
            ServeCommand.class,
            ShowCommand.class,
            DecideCommand.class,
            ExportCommand.class,
            ActorsCommand.class,
            GazetteerCommand.class,
            ExplainCommand.class,
            EvaluateCommand.class,
            RebuildCommand.class,
            VerifyCommand.class,
            BackupCommand.class,
            RestoreCommand.class
        })
final class ParallaxCommand implements Runnable {

    /** All was read. */
    static final int ALL_READ = 0;
    /** Some documents were refused. */
    static final int SOME_REFUSED = 1;
    /** The command was not understood. */
    static final int WRONG_USAGE = 2;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    static int run(Console console, String... arguments) {
        CommandLine line = new CommandLine(new ParallaxCommand(), new Factory(console));
        line.setOut(new PrintWriter(console.output(), true, StandardCharsets.UTF_8));
        line.setErr(new PrintWriter(console.errors(), true, StandardCharsets.UTF_8));
        line.setUsageHelpAutoWidth(false);
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF));
        line.setParameterExceptionHandler((wrong, given) -> misunderstood(console, wrong));
        return line.execute(arguments);
    }

    private static int misunderstood(Console console, ParameterException wrong) {
        String command = wrong.getCommandLine().getCommandSpec().qualifiedName();
        String reason = String.valueOf(wrong.getMessage()).lines().findFirst().orElse("wrong usage");
        console.say(reason + " (see " + command + " --help)");
        return WRONG_USAGE;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "say what to do: parallax read PATH...");
    }

    /** Hands the console to the commands that need it. */
    private record Factory(Console console) implements CommandLine.IFactory {
        @Override
        public <K> K create(Class<K> type) throws Exception {
            for (Object command : commands()) {
                if (type.isInstance(command)) {
                    return type.cast(command);
                }
            }
            return CommandLine.defaultFactory().create(type);
        }

        private List<Object> commands() {
            return List.of(
                    new DemoCommand(console),
                    new ServeCommand(console),
                    new ReadCommand(console),
                    new AddCommand(console),
                    new WatchCommand(console),
                    new BulkCommand(console),
                    new ShowCommand(console),
                    new DecideCommand(console),
                    new ExportCommand(console),
                    new ActorsCommand(console),
                    new GazetteerCommand(console),
                    new ExplainCommand(console),
                    new EvaluateCommand(console),
                    new RebuildCommand(console),
                    new VerifyCommand(console),
                    new BackupCommand(console),
                    new RestoreCommand(console));
        }
    }
}
