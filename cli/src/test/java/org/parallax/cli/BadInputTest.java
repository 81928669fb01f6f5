package org.parallax.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("everywhere")
class BadInputTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path directory;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "read                                  | nothing to read",
                "read --nonsense x                     | Unknown option: '--nonsense'",
                "read --format xml x                   | --format",
                "read --width 3 x                      | --width must be from 40 to 400, not 3",
                "read --width many x                   | --width",
                "read --published yesterday x          | --published wants a day such as 2021-05-27, not 'yesterday'",
                "read --map story=x y                  | --map: not FIELD=NAME",
                "read --threads 0 x                    | --threads must be 1 or more",
                "fetch                                 | fetch",
            })
    void wrong_usage_is_one_clear_line_and_status_2(String command, String expected) {
        Run run = Run.of(command.strip().split("\\s+"));
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.errors().lines()).hasSize(1);
        assertThat(run.errors()).startsWith("parallax: ").contains(expected);
        assertThat(run.output()).isEmpty();
    }

    @Test
    void what_cannot_be_read_is_named_and_the_rest_is_read() throws IOException {
        Path good = write("good.txt", "Armenia said that Azerbaijan had detained six soldiers near Kapan.\n");
        Path empty = write("empty.txt", "");
        Path folder = Files.createDirectory(directory.resolve("folder"));
        Path missing = directory.resolve("missing.txt");
        Run run = Run.of(
                "read",
                "--format",
                "json",
                missing.toString(),
                empty.toString(),
                folder.toString(),
                "https://example.org/a",
                binary().toString(),
                broken().toString(),
                good.toString());
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.errors())
                .contains(missing + ": no such file or directory")
                .contains(empty + ": ")
                .contains(folder + ": the directory holds no documents")
                .contains("https://example.org/a: addresses are fetched only if that is switched on")
                .contains("binary.txt: ")
                .contains("broken.txt: ");
        assertThat(run.errors().lines()).hasSize(6).allMatch(line -> line.startsWith("parallax: "));
        assertThat(run.output()).contains("\"source\":\"" + good + "\"");
    }

    @Test
    void a_file_that_is_far_too_large_is_refused_without_being_held_in_memory() throws IOException {
        Path large = directory.resolve("large.txt");
        byte[] line = "All quiet on the border today, the ministry said.\n"
                .repeat(20_000)
                .getBytes("UTF-8");
        try (OutputStream stream = Files.newOutputStream(large)) {
            for (int written = 0; written < 60 << 20; written += line.length) {
                stream.write(line);
            }
        }
        Run run = Run.of("read", large.toString());
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.errors().lines()).hasSize(1);
        assertThat(run.errors()).contains("large.txt: ");
        assertThat(run.output()).isEmpty();
    }

    @Test
    void a_directory_is_read_in_order_of_name_and_hidden_files_are_passed_over() throws IOException {
        write("b.txt", "Nothing happened in the second town.");
        write("a.txt", "Nothing happened in the first town.");
        write(".hidden.txt", "Nobody should see this.");
        Run run = Run.of("read", "--format", "json", directory.toString());
        assertThat(run.status()).isZero();
        assertThat(run.lines().get(0)).contains("a.txt");
        assertThat(run.lines().get(1)).contains("b.txt");
        assertThat(run.output()).doesNotContain("Nobody");
    }

    @Test
    void a_result_that_cannot_be_written_leaves_nothing_behind() throws IOException {
        Path good = write("good.txt", "Nothing happened in the town.");
        Run run = Run.of("read", "-o", directory.resolve("no/such/out.txt").toString(), good.toString());
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.errors()).contains("the result cannot be written");
        try (var files = Files.list(directory)) {
            assertThat(files.toList()).containsExactly(good);
        }
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(directory.resolve(name), text);
    }

    private Path binary() throws IOException {
        byte[] bytes = new byte[4096];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (i * 31);
        }
        return Files.write(directory.resolve("binary.txt"), bytes);
    }

    private Path broken() throws IOException {
        byte[] bytes = "The ministry said nothing. XX and more.".getBytes("US-ASCII");
        bytes[27] = (byte) 0xff;
        bytes[28] = (byte) 0xfe;
        bytes[29] = (byte) 0x81;
        return Files.write(directory.resolve("broken.txt"), bytes);
    }
}
