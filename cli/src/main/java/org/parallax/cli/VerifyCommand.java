package org.parallax.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.parallax.store.Verification;
import org.parallax.store.journal.StoreException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code parallax verify}: is the store whole. */
@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description =
                "Looks for damage in the store and changes nothing: each fault is a line, and the exit status is 1 if there are any.")
final class VerifyCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private final StoreOption store = new StoreOption();

    VerifyCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try {
            List<String> faults = Verification.faults(store.address());
            faults.forEach(console::say);
            return faults.isEmpty() ? ParallaxCommand.ALL_READ : ParallaxCommand.SOME_REFUSED;
        } catch (StoreException e) {
            console.say(String.valueOf(e.getMessage()));
            return ParallaxCommand.SOME_REFUSED;
        }
    }
}
