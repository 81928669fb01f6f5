package org.parallax.server;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A value that is made when it is first asked for, and kept. Thread-safe: two that ask at once may both make it. */
final class Late<T> {

    private final Supplier<T> maker;
    private volatile @Nullable T made;

    Late(Supplier<T> maker) {
        this.maker = maker;
    }

    T value() {
        T known = made;
        if (known == null) {
            known = maker.get();
            made = known;
        }
        return known;
    }
}
