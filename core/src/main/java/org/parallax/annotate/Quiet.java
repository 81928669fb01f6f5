package org.parallax.annotate;

import edu.stanford.nlp.util.logging.RedwoodConfiguration;

/** Keeps the library's loading messages off the user's terminal. */
final class Quiet {

    private Quiet() {}

    static void please() {
        RedwoodConfiguration.current().clear().apply();
    }
}
