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

    @Test
    void the_history_of_a_field_tells_every_value_and_what_was_undone() {
        assertThat(decide("correct", incident, "Shelling at Tina").status()).isZero();
        assertThat(decide("correct", incident, "disputed", "--point", "act").status())
                .isZero();
        assertThat(decide("correct", incident, "The shelling of Tina").status()).isZero();
        List<String> titles =
                Run.of("decide", "--db", store, "list", incident, "--title").lines();
        assertThat(titles).hasSize(2);
        assertThat(titles.get(1)).contains("correct title: The shelling of Tina");
        String number = titles.get(1).substring(0, titles.get(1).indexOf('\t'));
        assertThat(decide("undo", number).status()).isZero();
        assertThat(Run.of("decide", "--db", store, "list", incident, "--title").lines())
                .last()
                .asString()
                .matches(".*\tundone by \\d+");
        assertThat(Run.of("decide", "--db", store, "list", incident, "--point", "act")
                        .output())
                .contains("status of act: disputed");
    }

    @Test
    void incidents_are_merged_split_and_marked_as_sensitive() throws IOException {
        Path other = Files.writeString(
                directory.resolve("b.txt"),
                "Ghana said on Monday that Togo had arrested two fishermen near Aflao. Togo denied arresting them.\n");
        assertThat(Run.of("add", "--db", store, other.toString()).status()).isZero();
        List<String> ids = ids();
        assertThat(ids).hasSizeGreaterThan(1);
        List<String> merge = new ArrayList<>(List.of("merge"));
        merge.addAll(ids);
        assertThat(decide(merge.toArray(new String[0])).status()).isZero();
        assertThat(ids()).hasSize(1);
        String document = Run.of("show", "--db", store, "--format", "json", ids().get(0)).lines().stream()
                .filter(line -> line.contains("Aflao") && line.contains("\"type\":\"document\""))
                .map(line -> line.replaceAll(".*?\"id\":\"(d-[^\"]+)\".*", "$1"))
                .findFirst()
                .orElseThrow();
        assertThat(decide("split", ids().get(0), "--document", document).status())
                .isZero();
        assertThat(ids()).hasSize(2);
        for (String id : ids()) {
            assertThat(decide("sensitive", id).status()).isZero();
        }
        assertThat(Run.of("export", "--db", store, "--format", "csv").lines()).hasSize(1);
        assertThat(Run.of("show", "--db", store).lines())
                .allSatisfy(line -> assertThat(line).contains("\tsensitive\t"));
    }

    private List<String> ids() {
        return Run.of("show", "--db", store).lines().stream()
                .map(line -> line.substring(0, line.indexOf('\t')))
                .toList();
    }
}
