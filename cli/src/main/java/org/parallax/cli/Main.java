package org.parallax.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Starts the command. */
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        // What is written must not depend on where the program runs.
        Locale.setDefault(Locale.ROOT);
        PrintStream errors = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        Console console = new Console(System.in, new FileOutputStream(FileDescriptor.out), errors, Terminal.detected());
        int status = ParallaxCommand.run(console, arguments);
        errors.flush();
        // From a thread of its own: a command that stands until Ctrl-C makes the end of the program wait for this one.
        new Thread(() -> System.exit(status), "exit").start();
    }
}
