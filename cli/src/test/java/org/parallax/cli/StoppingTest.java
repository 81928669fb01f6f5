package org.parallax.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A command that stands until somebody stops it, as a process of its own. */
class StoppingTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path directory;

    @Test
    void a_standing_command_ends_soon_after_it_is_asked_to() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName(),
                        "watch",
                        "--fetch",
                        "--db",
                        directory.resolve("s.db").toString(),
                        "--state",
                        directory.resolve("w.json").toString(),
                        "http://127.0.0.1/feed")
                .redirectErrorStream(true)
                .start();
        try (BufferedReader said = process.inputReader()) {
            assertThat(said.readLine()).contains("watching 1 source");
            assertThat(said.readLine()).contains("loopback");
            process.destroy();
            assertThat(process.waitFor(10, TimeUnit.SECONDS))
                    .as("ended within ten seconds")
                    .isTrue();
        } finally {
            process.destroyForcibly();
        }
    }
}
