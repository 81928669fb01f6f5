package org.parallax.cli;

import java.io.PrintStream;

/** A line on the terminal that says how far the work is; silent where there is no terminal. */
final class Progress implements AutoCloseable {

    private static final String BACK_TO_EMPTY_LINE = "\r\u001b[K";

    private final PrintStream errors;
    private final boolean shown;
    private int read;

    Progress(Console console) {
        this.errors = console.errors();
        this.shown = console.terminal().reports();
        show("loading the language models …");
    }

    void documentRead() {
        read++;
        show(read == 1 ? "1 document read …" : read + " documents read …");
    }

    void comparing() {
        show("comparing the accounts …");
    }

    private void show(String what) {
        if (shown) {
            errors.print(BACK_TO_EMPTY_LINE + what);
            errors.flush();
        }
    }

    @Override
    public void close() {
        clear();
    }

    /** Makes room for another line. */
    void clear() {
        if (shown) {
            errors.print(BACK_TO_EMPTY_LINE);
            errors.flush();
        }
    }
}
