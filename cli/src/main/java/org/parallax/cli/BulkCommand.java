package org.parallax.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code parallax bulk} as the list of commands shows it. The launcher starts it with Spark's libraries, which stand apart; who
 * comes here has started the program without the launcher.
 */
@Command(
        name = "bulk",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description =
                "Reads an archive of any size on Spark: on this machine, or on a cluster. What an earlier run has finished is not done again.")
final class BulkCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(
            index = "0",
            paramLabel = "IN",
            description = "JSON Lines, Parquet, WARC, texts, pages, or a directory.")
    private String in = "";

    @Parameters(index = "1", paramLabel = "OUT", description = "Where documents, refused and incidents are written.")
    private String out = "";

    @Option(names = "--master", paramLabel = "MASTER", description = "local[*], or spark://HOST:PORT, yarn, k8s://…")
    private String master = "local[*]";

    @Option(names = "--partitions", paramLabel = "N", description = "Pieces of work; four for each thread.")
    private int partitions;

    BulkCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        console.say("parallax bulk runs on Spark, whose libraries only the launcher adds: parallax bulk " + in + " "
                + out + " --master=" + master + (partitions > 0 ? " --partitions=" + partitions : ""));
        return ParallaxCommand.WRONG_USAGE;
    }
}
