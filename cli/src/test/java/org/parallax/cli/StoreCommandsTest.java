package org.parallax.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands around the store, as far as they need no language models. */
class StoreCommandsTest {

    private final ByteArrayOutputStream output = new ByteArrayOutputStream();
    private final ByteArrayOutputStream errors = new ByteArrayOutputStream();

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path directory;

    @SuppressWarnings("NullAway.Init")
    private String store;

    @BeforeEach
    void name() {
        store = directory.resolve("store.db").toString();
    }

    @Test
    void a_missing_file_is_named_and_the_store_is_made() {
        assertThat(run("add", "--db", store, directory.resolve("none.txt").toString()))
                .isEqualTo(1);
        assertThat(said()).contains("none.txt: no such file");
        assertThat(output.toString(StandardCharsets.UTF_8)).contains("0 added, 0 known before, 1 refused; 0 incidents");
        assertThat(run("verify", "--db", store)).isZero();
    }

    @Test
    void an_export_has_its_head_a_loss_report_and_a_manifest() throws Exception {
        run("add", "--db", store, directory.resolve("none.txt").toString());
        Path out = directory.resolve("out");
        assertThat(run("export", "--db", store, "--format", "csv,acled", "-o", out.toString()))
                .isZero();
        assertThat(out.resolve("parallax.accounts.csv")).content().startsWith("schema,row_id,incident_id");
        assertThat(out.resolve("parallax.acled.csv.loss.json")).content().contains("\"rows\" : 0");
        assertThat(out.resolve("manifest.json"))
                .content()
                .contains("parallax.acled.csv")
                .contains("sha256");
        try (var files = Files.list(out)) {
            assertThat(files).as("nothing half-written is left").hasSize(5);
        }
    }

    @Test
    void wrong_usage_is_told_in_a_line_with_status_2() {
        assertThat(run("add", "--db", store)).isEqualTo(2);
        assertThat(run("export", "--db", store, "--format", "nonsense")).isEqualTo(2);
        assertThat(run("export", "--db", store, "--format", "csv,acled")).isEqualTo(2);
        assertThat(run("export", "--db", store, "--format", "csv", "--projection", "best"))
                .isEqualTo(2);
        assertThat(said().lines())
                .hasSize(4)
                .allSatisfy(line -> assertThat(line).startsWith("parallax: "));
    }

    @Test
    void a_store_that_is_not_there_is_told_in_a_line_with_status_1() {
        assertThat(run("export", "--db", store, "--format", "csv")).isEqualTo(1);
        assertThat(run("verify", "--db", store)).isEqualTo(1);
        assertThat(run("backup", "--db", store, directory.resolve("b.zip").toString()))
                .isEqualTo(1);
        assertThat(run("export", "--db", "jdbc:mysql://x", "--format", "csv")).isEqualTo(1);
        assertThat(said().lines())
                .hasSize(4)
                .allSatisfy(line -> assertThat(line).startsWith("parallax: "));
    }

    @Test
    void a_backup_restores_into_a_new_store_and_into_no_other() {
        run("add", "--db", store, directory.resolve("none.txt").toString());
        String bundle = directory.resolve("b.zip").toString();
        String other = directory.resolve("other.db").toString();
        assertThat(run("backup", "--db", store, bundle)).isZero();
        assertThat(run("restore", "--db", other, bundle)).isZero();
        assertThat(run("verify", "--db", other)).isZero();
        assertThat(run("restore", "--db", other, store)).isEqualTo(1);
    }

    private int run(String... arguments) {
        PrintStream says = new PrintStream(errors, true, StandardCharsets.UTF_8);
        Console console = new Console(new ByteArrayInputStream(new byte[0]), output, says, Terminal.NONE);
        return ParallaxCommand.run(console, arguments);
    }

    private String said() {
        return errors.toString(StandardCharsets.UTF_8);
    }
}
