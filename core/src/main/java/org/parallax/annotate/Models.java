package org.parallax.annotate;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * The models of the annotator, each loaded when first asked for and kept for the life of the process.
 *
 * <p>Thread-safe. {@link #warmUp} starts all of them at once, so that they load side by side.
 */
final class Models {

    private final FutureTask<Tagger> tagger = new FutureTask<>(Tagger::load);
    private final FutureTask<NameFinder> names = new FutureTask<>(FastNames::load);
    private final FutureTask<TreeParser> parser = new FutureTask<>(FastParser::load);
    private final AtomicBoolean started = new AtomicBoolean();

    /** The models of this process. */
    static Models shared() {
        return Shared.MODELS;
    }

    /** Starts loading what is not loaded yet, without waiting for it. */
    void warmUp() {
        if (started.compareAndSet(false, true)) {
            start(tagger);
            start(names);
            start(parser);
        }
    }

    Tagger tagger() {
        return loaded(tagger);
    }

    NameFinder names() {
        return loaded(names);
    }

    TreeParser parser() {
        return loaded(parser);
    }

    private static void start(FutureTask<?> task) {
        Thread thread = new Thread(task, "parallax-models");
        thread.setDaemon(true);
        thread.start();
    }

    private static <M> M loaded(FutureTask<M> task) {
        task.run();
        try {
            return task.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while a language model was loading", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("cannot load a language model", e.getCause());
        }
    }

    private static final class Shared {
        static final Models MODELS = new Models();
    }
}
