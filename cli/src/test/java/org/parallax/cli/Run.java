package org.parallax.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.parallax.fetch.Policy;

/** One run of the command within the test: its status and all that it wrote. */
record Run(int status, String output, String errors) {

    static Run of(String... arguments) {
        return withInput("", arguments);
    }

    static Run withInput(String input, String... arguments) {
        return with(Policy.standard(), input, arguments);
    }

    /** A run of somebody who may fetch what the policy lets him. */
    static Run with(Policy web, String input, String... arguments) {
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        ByteArrayOutputStream errors = new ByteArrayOutputStream();
        Console console = new Console(
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                output,
                new PrintStream(errors, true, StandardCharsets.UTF_8),
                Terminal.NONE,
                web);
        int status = ParallaxCommand.run(console, arguments);
        return new Run(status, output.toString(StandardCharsets.UTF_8), errors.toString(StandardCharsets.UTF_8));
    }

    /** The lines of the output. */
    List<String> lines() {
        return output.lines().toList();
    }
}
