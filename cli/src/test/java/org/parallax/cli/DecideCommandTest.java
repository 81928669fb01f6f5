package org.parallax.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parallax.store.Archive;

class DecideCommandTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path directory;

    @SuppressWarnings("NullAway.Init")
    private String store;

    @SuppressWarnings("NullAway.Init")
    private String incident;

    @BeforeEach
    void add() throws IOException {
        store = directory.resolve("s.db").toString();
        Path file = Files.writeString(
                directory.resolve("a.txt"),
                "Chad said on Monday that Sudan had shelled Tina. Sudan denied shelling Tina.\n");
        assertThat(Run.of("add", "--db", store, file.toString()).status()).isZero();
        try (Archive archive = Archive.open(store)) {
            incident = archive.incidents().get(0).incident().id().value();
        }
    }

    private Run decide(String... arguments) {
        List<String> all =
                new ArrayList<>(List.of("decide", "--db", store, "--by", "A. Reviewer", "--because", "read both"));
        all.addAll(List.of(arguments));
        return Run.of(all.toArray(new String[0]));
    }

    @Test
    void a_decision_is_kept_listed_and_undone() {
        Run kept = decide("accept", incident);
        assertThat(kept.status()).as(kept.errors()).isZero();
        Run listed = Run.of("decide", "--db", store, "list", incident);
        assertThat(listed.output()).contains("accept").contains("A. Reviewer").contains("read both");
        String number = listed.output().substring(0, listed.output().indexOf('\t'));
        assertThat(decide("undo", number).status()).isZero();
        try (Archive archive = Archive.open(store)) {
            assertThat(archive.incidents()).noneMatch(reviewed -> reviewed.accepted());
        }
    }

    @Test
    void a_corrected_title_shows_in_the_store() {
        assertThat(decide("correct", incident, "Shelling at Tina").status()).isZero();
        try (Archive archive = Archive.open(store)) {
            assertThat(archive.incidents())
                    .anyMatch(reviewed -> reviewed.incident().title().equals("Shelling at Tina"));
        }
    }

    @Test
    void a_decision_without_author_or_on_nothing_is_refused() {
        assertThat(Run.of("decide", "--db", store, "accept", incident).status()).isEqualTo(2);
        assertThat(decide("accept", "i-0000").status()).isEqualTo(1);
        assertThat(decide("undo", "9999").errors()).contains("9999");
    }
}
