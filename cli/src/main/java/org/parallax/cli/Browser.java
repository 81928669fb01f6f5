package org.parallax.cli;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** The user's browser, where there is one. */
final class Browser {

    private Browser() {}

    /** Shows an address; does nothing where no browser can be found. */
    static void show(String address) {
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        boolean screen = System.getenv("DISPLAY") != null || System.getenv("WAYLAND_DISPLAY") != null;
        if (system.contains("mac")) {
            run(List.of("open", address));
        } else if (system.contains("windows")) {
            run(List.of("rundll32", "url.dll,FileProtocolHandler", address));
        } else if (screen) {
            run(List.of("xdg-open", address));
        }
    }

    private static void run(List<String> command) {
        try {
            new ProcessBuilder(command)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException e) {
            // No browser: the address stands in the terminal.
            return;
        }
    }
}
