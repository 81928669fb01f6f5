package org.parallax.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;

/**
 * What a command reads from and writes to.
 *
 * @param output bytes for the result; not closed by commands
 * @param errors one line for each thing the user should know
 */
record Console(InputStream input, OutputStream output, PrintStream errors, Terminal terminal) {

    /** Says one thing to the user. */
    void say(String line) {
        errors.println("parallax: " + line);
    }
}
