package org.parallax.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ActorsCommandTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path directory;

    private Run run(String... arguments) {
        List<String> all = new ArrayList<>(
                List.of("actors", "--actors", directory.resolve("own").toString()));
        all.addAll(List.of(arguments));
        return Run.of(all.toArray(new String[0]));
    }

    private Path table(String name, String text) throws IOException {
        return Files.writeString(directory.resolve(name), text);
    }

    @Test
    void an_added_group_speaks_for_its_own_side_when_a_document_is_read() throws IOException {
        Path file = table("mine.tsv", "# ours\nGREEN_SUN\tARMED_GROUP\tGreen Sun\tOrder of the Sun\tBOLREBSUN\n");

        assertThat(run("add", file.toString()).errors()).contains("1 actors added");

        Run read = Run.withInput(
                "The Order of the Sun said that its fighters had attacked a police post.\n",
                "read",
                "--actors",
                directory.resolve("own").toString(),
                "--format",
                "json",
                "-");
        assertThat(read.output()).contains("GREEN_SUN").contains("BOLREBSUN");
    }

    @Test
    void the_same_table_twice_is_kept_once() throws IOException {
        Path file = table("mine.tsv", "GREEN_SUN\tARMED_GROUP\tGreen Sun\t\tBOLREBSUN\n");
        run("add", file.toString());
        run("add", file.toString());

        assertThat(run("list").lines()).hasSize(1);
    }

    @Test
    void a_row_that_is_not_understood_is_refused_with_file_and_line_and_the_rest_is_added() throws IOException {
        Path wrong = table("wrong.tsv", "# ours\nX\tPLANET\tMars\t\t\n");
        Path right = table("right.tsv", "GREEN_SUN\tARMED_GROUP\tGreen Sun\t\tBOLREBSUN\n");

        Run run = run("add", wrong.toString(), directory.resolve("none.tsv").toString(), right.toString());

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.errors())
                .contains("wrong.tsv")
                .contains("2")
                .contains("none.tsv")
                .contains("1 actors added");
        assertThat(run("list").lines()).hasSize(1);
    }
}
