package org.parallax.cli;

import java.io.PrintStream;
import java.util.Locale;

/** A line on the terminal that says how far the work is, how fast it goes and how long it will take; silent where there is no terminal. */
final class Progress implements AutoCloseable {

    private static final String BACK_TO_EMPTY_LINE = "\r\u001b[K";

    /** Before so many seconds a rate would be a guess. */
    private static final double FIRST_SECONDS = 3;

    private final PrintStream errors;
    private final boolean shown;
    private final long start = System.nanoTime();
    private int read;
    private int inputs;
    private int allInputs;

    Progress(Console console) {
        this.errors = console.errors();
        this.shown = console.terminal().reports();
        show("loading the language models …");
    }

    /** Tells how many inputs there are, so that the time that is left can be told. */
    void inputs(int all) {
        allInputs = all;
    }

    /** Counts an input that is done, with all its documents. */
    void inputDone() {
        inputs++;
    }

    void documentRead() {
        read++;
        double seconds = (System.nanoTime() - start) / 1e9;
        show(counted() + (seconds < FIRST_SECONDS ? "" : speed(seconds)) + " …");
    }

    private String counted() {
        return read == 1 ? "1 document read" : read + " documents read";
    }

    private String speed(double seconds) {
        String rate = String.format(Locale.ROOT, ", %.1f a second", read / seconds);
        if (inputs == 0 || inputs >= allInputs) {
            return rate;
        }
        return rate + ", " + span(seconds / inputs * (allInputs - inputs)) + " left";
    }

    private static String span(double seconds) {
        if (seconds < 90) {
            return Math.round(seconds) + " s";
        }
        return seconds < 5400 ? Math.round(seconds / 60) + " min" : Math.round(seconds / 3600) + " h";
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
