package org.parallax.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.parallax.store.Backup;
import org.parallax.store.journal.StoreException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code parallax restore}: a store from one file. */
@Command(
        name = "restore",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description = "Makes a new store of a bundle that backup wrote.")
final class RestoreCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(paramLabel = "FILE", description = "The bundle.")
    @SuppressWarnings("NullAway.Init")
    private Path bundle;

    @Mixin
    private final StoreOption store = new StoreOption();

    @Mixin
    private final OwnTables gazetteer = new OwnTables();

    RestoreCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try {
            Backup.restore(bundle, store.address(), StoreOption.engine(gazetteer));
            return ParallaxCommand.ALL_READ;
        } catch (StoreException e) {
            console.say(String.valueOf(e.getMessage()));
            return ParallaxCommand.SOME_REFUSED;
        }
    }
}
