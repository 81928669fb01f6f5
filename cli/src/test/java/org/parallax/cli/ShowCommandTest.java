package org.parallax.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShowCommandTest {

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
        String line = Run.of("show", "--db", store).lines().get(0);
        incident = line.substring(0, line.indexOf('\t'));
    }

    @Test
    void the_list_has_a_line_for_each_incident() {
        assertThat(Run.of("show", "--db", store).lines().get(0))
                .startsWith("i-")
                .contains("SDN");
    }

    @Test
    void an_incident_is_shown_with_each_sides_words() {
        Run shown = Run.of("show", "--db", store, incident);
        assertThat(shown.status()).as(shown.errors()).isZero();
        assertThat(shown.output()).contains("Sudan").contains("denied shelling Tina");
    }

    @Test
    void json_lines_are_the_documents_and_then_the_incident() {
        assertThat(Run.of("show", "--db", store, "--format", "json", incident).lines())
                .satisfiesExactly(
                        document -> assertThat(document).startsWith("{\"type\":\"document\""),
                        told -> assertThat(told).startsWith("{\"type\":\"incident\",\"id\":\"" + incident));
    }

    @Test
    void a_time_before_a_decision_shows_what_stood_then() {
        Run.of("decide", "--db", store, "--by", "A", "--because", "B", "correct", incident, "Shells on Tina");
        String decided = Run.of("decide", "--db", store, "list").lines().get(0).split("\t")[1];
        assertThat(Run.of("show", "--db", store, "--as-of", decided, incident).output())
                .contains("Shells on Tina");
        String before = java.time.OffsetDateTime.parse(decided).minusNanos(1).toString();
        assertThat(Run.of("show", "--db", store, "--as-of", before, incident).output())
                .contains("Tina")
                .doesNotContain("Shells on Tina");
    }

    @Test
    void before_anything_came_there_was_no_incident() {
        assertThat(Run.of("show", "--db", store, "--as-of", "2001-01-01").output())
                .isEmpty();
        Run shown = Run.of("show", "--db", store, "--as-of", "2001-01-01", incident);
        assertThat(shown.status()).isEqualTo(1);
        assertThat(shown.errors()).contains("no such incident at that time");
        assertThat(Run.of("show", "--db", store, "i-0000").status()).isEqualTo(1);
    }

    @Test
    void a_time_without_its_zone_is_wrong_usage() {
        assertThat(Run.of("show", "--db", store, "--as-of", "2021-05-27T10:00").status())
                .isEqualTo(2);
        assertThatIllegalArgumentException().isThrownBy(() -> Moment.parse("yesterday"));
        assertThat(Moment.parse("2021-05-27")).hasToString("2021-05-27T23:59:59.999999999Z");
    }
}
