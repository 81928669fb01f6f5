package org.parallax.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.parallax.store.Backup;
import org.parallax.store.journal.StoreException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code parallax backup}: the store as one file. */
@Command(
        name = "backup",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description =
                "Writes the store into one file, a bundle that restore makes the same store of; it can be made while documents are added.")
final class BackupCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(paramLabel = "FILE", description = "The bundle, a ZIP file; it appears when all is written.")
    @SuppressWarnings("NullAway.Init")
    private Path bundle;

    @Mixin
    private final StoreOption store = new StoreOption();

    BackupCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try {
            Backup.write(store.address(), bundle);
            return ParallaxCommand.ALL_READ;
        } catch (StoreException e) {
            console.say(String.valueOf(e.getMessage()));
            return ParallaxCommand.SOME_REFUSED;
        }
    }
}
