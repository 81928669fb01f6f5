package org.parallax.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The programs on the page about library use: they are these files, letter by letter, and they do what the page says. */
class LibraryPageTest {

    private static final String STATEMENT = """
            The defence ministry of Azerbaijan said that its troops had captured six Armenian soldiers in the Kalbajar district on Friday.

            The Armenian defence ministry said that its soldiers had been abducted in the Gegharkunik region.
            """;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path directory;

    @ParameterizedTest
    @ValueSource(strings = {"TwoSides", "KeptForLater"})
    void the_page_shows_the_program_that_is_compiled_here(String program) throws Exception {
        String source = Files.readString(Path.of("src/test/java/org/parallax/example", program + ".java"));
        assertThat(Files.readString(Path.of("../docs/library.md"))).contains("```java\n" + source + "```\n");
    }

    @Test
    void two_sides_prints_accounts_and_writes_a_table() throws Exception {
        Path statement = Files.writeString(directory.resolve("statement.txt"), STATEMENT);
        String printed = printed(() -> TwoSides.main(new String[] {statement.toString()}));
        assertThat(printed).contains("AZE: ").contains("ARM: ").contains("place (");
        assertThat(Files.readAllBytes(directory.resolve("statement.txt.accounts.parquet")))
                .startsWith('P', 'A', 'R', '1')
                .endsWith('P', 'A', 'R', '1');
    }

    @Test
    void a_statement_is_kept_and_its_incident_accepted() throws Exception {
        Path statement = Files.writeString(directory.resolve("statement.txt"), STATEMENT);
        String store = directory.resolve("kept.db").toString();
        assertThat(printed(() -> KeptForLater.main(new String[] {store, statement.toString()})))
                .isEqualTo("true\n");
    }

    @FunctionalInterface
    private interface Program {
        void run() throws Exception;
    }

    private static String printed(Program program) throws Exception {
        PrintStream before = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            program.run();
        } finally {
            System.setOut(before);
        }
        return printed.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }
}
