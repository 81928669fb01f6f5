package org.parallax.cli;

import java.util.concurrent.Callable;
import org.parallax.store.Store;
import org.parallax.store.journal.StoreException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code parallax rebuild}: everything derived is made anew. */
@Command(
        name = "rebuild",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description =
                "Makes everything that can be derived anew from the documents as received and the decisions, as after an upgrade.")
final class RebuildCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private final StoreOption store = new StoreOption();

    @Mixin
    private final OwnTables gazetteer = new OwnTables();

    RebuildCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try {
            try (Store open = Store.open(store.address(), StoreOption.engine(gazetteer))) {
                open.rebuild();
            }
            return ParallaxCommand.ALL_READ;
        } catch (StoreException e) {
            console.say(String.valueOf(e.getMessage()));
            return ParallaxCommand.SOME_REFUSED;
        }
    }
}
