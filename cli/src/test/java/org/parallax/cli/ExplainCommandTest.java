package org.parallax.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExplainCommandTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path directory;

    private String report(String name, String words) throws IOException {
        return Files.writeString(directory.resolve(name), words).toString();
    }

    @Test
    void two_reports_of_one_capture_are_explained_by_what_they_share() throws IOException {
        String one =
                report("north.txt", "Azerbaijan said on 27 May 2021 its troops had detained six Armenian soldiers.");
        String other =
                report("south.txt", "Armenia said Azerbaijani troops had abducted six of its soldiers on 27 May 2021.");
        Run run = Run.of("explain", one, other);
        assertThat(run.status()).isZero();
        assertThat(run.lines().get(0))
                .startsWith("one incident")
                .contains(
                        "north.txt",
                        "\"detained\"",
                        "south.txt",
                        "\"abducted",
                        "+3 same family",
                        "+2 same two parties");
    }

    @Test
    void two_reports_of_two_days_are_kept_apart_with_the_reason() throws IOException {
        String one = report("monday.txt", "Ukraine said Russian forces had shelled Kherson on 5 June 2023.");
        String other = report("later.txt", "Ukraine said Russian forces had shelled Kherson on 19 June 2023.");
        assertThat(Run.of("explain", one, other).lines().get(0))
                .startsWith("not one incident")
                .contains("never: 14 days apart");
    }

    @Test
    void three_files_are_wrong_usage() {
        Run run = Run.of("explain", "a.txt", "b.txt", "c.txt");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.errors()).contains("two files");
    }
}
