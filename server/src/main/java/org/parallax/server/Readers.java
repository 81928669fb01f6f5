package org.parallax.server;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;
import org.parallax.store.Archive;

/** Open readers of the store, each used by one request at a time. Thread-safe. */
final class Readers implements AutoCloseable {

    private final String store;
    private final Queue<Archive> idle = new ConcurrentLinkedQueue<>();
    private volatile boolean closed;

    Readers(String store) {
        this.store = store;
    }

    /** Reads with an open reader, or a new one if all are in use. */
    <R> R read(Function<Archive, R> work) {
        Archive archive = idle.poll();
        if (archive == null) {
            archive = Archive.open(store);
        }
        boolean well = false;
        try {
            R result = work.apply(archive);
            well = true;
            return result;
        } finally {
            if (well && !closed) {
                idle.add(archive);
            } else {
                archive.close();
            }
        }
    }

    /** The same for work that gives nothing back. */
    void use(java.util.function.Consumer<Archive> work) {
        read(archive -> {
            work.accept(archive);
            return "";
        });
    }

    @Override
    public void close() {
        closed = true;
        for (Archive archive = idle.poll(); archive != null; archive = idle.poll()) {
            archive.close();
        }
    }
}
