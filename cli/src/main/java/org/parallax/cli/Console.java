package org.parallax.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import org.parallax.fetch.Policy;

/**
 * What a command reads from and writes to.
 *
 * @param output bytes for the result; not closed by commands
 * @param errors one line for each thing the user should know
 * @param web what may be fetched where the user has switched fetching on
 */
record Console(InputStream input, OutputStream output, PrintStream errors, Terminal terminal, Policy web) {

    /** A console of somebody who may fetch from all of the public web. */
    Console(InputStream input, OutputStream output, PrintStream errors, Terminal terminal) {
        this(input, output, errors, terminal, Policy.standard());
    }

    /** Says one thing to the user. */
    void say(String line) {
        errors.println("parallax: " + line);
    }
}
