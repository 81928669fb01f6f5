package org.parallax.evaluate.incidents;

import java.util.List;

/**
 * Something that must hold of every set of accounts, whatever the texts say: copies change no status, a side that is not heard agrees
 * to nothing. It needs no gold: it compares what the engine tells with what it tells of an altered set.
 */
interface Invariant {

    /** One word for messages: {@code echo}. */
    String name();

    /** What does not hold, each in a line; empty if all is well. */
    List<String> broken(Accounts accounts);

    /** All of them, in order of name. */
    static List<Invariant> all() {
        return List.of(new Citations(), new Denials(), new Echo(), new Order(), new Silence(), new Swap());
    }
}
