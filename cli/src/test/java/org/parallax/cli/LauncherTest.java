package org.parallax.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher as in a distribution, with a Java that only says how it was called. */
class LauncherTest {

    private static final Path LAUNCHER =
            Path.of("..", "parallax").toAbsolutePath().normalize();

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path directory;

    @BeforeEach
    void a_distribution_and_a_java() throws IOException {
        Files.createDirectories(directory.resolve("dist/lib"));
        Files.createDirectories(directory.resolve("dist/bin"));
        Files.copy(LAUNCHER, directory.resolve("dist/bin/parallax"));
        java("17.0.9");
    }

    @Test
    void arguments_and_exit_status_pass_through() throws IOException, InterruptedException {
        Called called = launch(directory.resolve("dist/bin/parallax"), "read", "two words", "*", "--width=80");
        assertThat(called.status).isEqualTo(7);
        assertThat(called.output)
                .containsSubsequence("<org.parallax.cli.Main>", "<read>", "<two words>", "<*>", "<--width=80>");
    }

    @Test
    void it_works_through_a_symbolic_link_and_from_anywhere() throws IOException, InterruptedException {
        Path link = Files.createSymbolicLink(directory.resolve("linked"), directory.resolve("dist/bin/parallax"));
        assertThat(launch(link, "--version").output)
                .contains("<" + directory.toRealPath().resolve("dist/lib") + "/*>");
    }

    @Test
    void in_a_pipe_it_says_that_there_is_no_terminal() throws IOException, InterruptedException {
        assertThat(launch(directory.resolve("dist/bin/parallax"), "read").output)
                .contains("<-Dparallax.terminal.out=no>");
    }

    /** An executable that prints each argument in angle brackets and ends with status 7. */
    private void java(String version) throws IOException {
        Path java = directory.resolve("java/bin/java");
        Files.createDirectories(java.getParent());
        Files.writeString(java, """
                #!/bin/sh
                if [ "$1" = -version ]; then echo 'openjdk version "%s"' >&2; exit 0; fi
                for argument; do echo "<$argument>"; done
                exit 7
                """.formatted(version));
        Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private record Called(int status, List<String> output) {}

    private Called launch(Path launcher, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("sh", launcher.toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(Path.of("/").toFile());
        builder.environment().put("JAVA_HOME", directory.resolve("java").toString());
        builder.environment().put("XDG_CACHE_HOME", directory.resolve("cache").toString());
        Process process = builder.start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Called(process.waitFor(), output.lines().toList());
    }
}
