package org.parallax.cli;

import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.parallax.model.Rejection;
import org.parallax.read.Input;
import org.parallax.store.Added;
import org.parallax.store.Store;
import org.parallax.store.journal.StoreException;

/** One run over all inputs: read at the same time, stored one after the other in the order of the input. */
final class AddRun {

    private final Console console;
    private final Store store;
    private final int threads;
    private int added;
    private int known;
    private int refused;

    AddRun(Console console, Store store, int threads) {
        this.console = console;
        this.store = store;
        this.threads = threads;
    }

    /** Adds all and returns the exit status. */
    int of(Inputs.Found found) {
        found.rejections().forEach(this::refuse);
        try (Progress progress = new Progress(console)) {
            progress.inputs(found.inputs().size());
            try (Crew<Input, Attempt> crew = new Crew<>(threads, this::prepare, attempt -> take(attempt, progress))) {
                found.inputs().forEach(crew::give);
                crew.finish();
            }
            progress.comparing();
            store.refresh();
        }
        report();
        return refused == 0 ? ParallaxCommand.ALL_READ : ParallaxCommand.SOME_REFUSED;
    }

    /** What came of an input: work that is ready to be stored, or why there is none. */
    private interface Attempt {
        record Ready(String name, Store.Addition addition) implements Attempt {}

        record Failed(Rejection rejection) implements Attempt {}
    }

    private Attempt prepare(Input input) {
        try {
            return new Attempt.Ready(input.name(), store.preparing(input));
        } catch (StoreException e) {
            return new Attempt.Failed(new Rejection(input.name(), String.valueOf(e.getMessage())));
        }
    }

    private void take(Attempt attempt, Progress progress) {
        progress.inputDone();
        if (attempt instanceof Attempt.Ready ready) {
            Added result = ready.addition().store(OffsetDateTime.now(ZoneOffset.UTC));
            known += result.known() ? result.documents().size() : 0;
            added += result.known() ? 0 : result.documents().size();
            progress.clear();
            result.rejections().forEach(this::refuse);
            progress.documentRead();
        } else if (attempt instanceof Attempt.Failed failed) {
            progress.clear();
            refuse(failed.rejection());
        }
    }

    private void refuse(Rejection rejection) {
        refused++;
        console.say(rejection.source() + ": " + rejection.reason());
    }

    private void report() {
        String line = added + " added, " + known + " known before, " + refused + " refused; "
                + store.archive().incidents().size() + " incidents\n";
        try {
            console.output().write(line.getBytes(StandardCharsets.UTF_8));
            console.output().flush();
        } catch (java.io.IOException e) {
            throw new Output.Failed(e);
        }
        if (store.outdated()) {
            console.say("some documents were read by another version; parallax rebuild reads them anew");
        }
    }
}
