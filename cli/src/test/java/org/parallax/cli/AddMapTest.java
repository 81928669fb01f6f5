package org.parallax.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parallax.store.Archive;

/** Sheets whose columns have names of their own, in a store that is rebuilt. */
class AddMapTest {

    private static final String SHEET =
            "Nr,Story,Head\n1,\"The ministry said that two soldiers were wounded near the border.\",Two wounded\n";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path directory;

    private String store;
    private String sheet;

    @BeforeEach
    void write() throws IOException {
        store = directory.resolve("s.db").toString();
        sheet = Files.writeString(directory.resolve("a.csv"), SHEET).toString();
    }

    @Test
    void the_names_of_columns_are_kept_for_a_rebuild_and_a_backup() {
        Run run = Run.of("add", "--db", store, "--map", "text=Story,title=Head", sheet);
        assertThat(run.output()).as(run.errors()).contains("1 added, 0 known before, 0 refused");
        List<String> before = documents(store);
        assertThat(before).singleElement().asString().contains("Two wounded").contains("two soldiers were wounded");
        assertThat(Run.of("rebuild", "--db", store).status()).isZero();
        assertThat(documents(store)).isEqualTo(before);
        String bundle = directory.resolve("b.zip").toString();
        String copy = directory.resolve("copy.db").toString();
        assertThat(Run.of("backup", "--db", store, bundle).status()).isZero();
        assertThat(Run.of("restore", "--db", copy, bundle).status()).isZero();
        assertThat(Run.of("rebuild", "--db", copy).status()).isZero();
        assertThat(documents(copy)).isEqualTo(before);
        assertThat(Run.of("verify", "--db", copy).status()).isZero();
    }

    @Test
    void the_same_sheet_with_other_names_is_another_input_and_with_the_same_names_the_same() {
        assertThat(Run.of("add", "--db", store, sheet).errors()).contains("has no \"text\"");
        String[] mapped = {"add", "--db", store, "--map", "text=Story", sheet};
        assertThat(Run.of(mapped).output()).contains("1 added, 0 known before");
        assertThat(Run.of(mapped).output()).contains("0 added, 1 known before");
    }

    @Test
    void a_mapping_that_cannot_be_understood_is_wrong_usage() {
        Run run = Run.of("add", "--db", store, "--map", "colour=Red", sheet);
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.errors()).contains("--map: ");
    }

    private static List<String> documents(String store) {
        try (Archive archive = Archive.open(store)) {
            return archive.documents().stream()
                    .map(coded -> coded.document().edition().title() + "\n"
                            + coded.document().text().value())
                    .toList();
        }
    }
}
