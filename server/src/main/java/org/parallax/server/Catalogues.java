package org.parallax.server;

import org.jspecify.annotations.Nullable;
import org.parallax.store.Archive;

/** The newest catalogue, read again when the store has changed. Thread-safe. */
final class Catalogues {

    private final Readers readers;
    private volatile @Nullable Catalogue newest;

    Catalogues(Readers readers) {
        this.readers = readers;
    }

    Catalogue newest() {
        return readers.read(this::newest);
    }

    /** The newest catalogue, by a reader that is open already. */
    Catalogue newest(Archive archive) {
        String state = archive.state();
        Catalogue known = newest;
        return known != null && known.state().equals(state) ? known : read(archive, state);
    }

    private synchronized Catalogue read(Archive archive, String state) {
        Catalogue known = newest;
        if (known != null && known.state().equals(state)) {
            return known;
        }
        Catalogue read = Catalogue.of(state, archive.overviews());
        newest = read;
        return read;
    }
}
