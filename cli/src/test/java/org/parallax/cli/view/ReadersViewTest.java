package org.parallax.cli.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.cli.view.Look.Evidence;
import org.parallax.export.JsonLinesReader;
import org.parallax.model.CodedDocument;
import org.parallax.model.Incident;

class ReadersViewTest {

    private final List<CodedDocument> documents = new ArrayList<>();
    private final List<Incident> incidents = new ArrayList<>();

    ReadersViewTest() throws IOException {
        JsonLinesReader reader = JsonLinesReader.standard();
        var stream = Objects.requireNonNull(getClass().getResourceAsStream("capture.jsonl"));
        try (var lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            documents.add(reader.document(lines.readLine()));
            lines.lines().map(reader::incident).forEach(incidents::add);
        }
    }

    private List<String> view(Look look) {
        return new ReadersView(look).lines(documents, incidents);
    }

    private String text(int width) {
        return String.join("\n", view(new Look(width, false, true, Evidence.FULL, false)));
    }

    @Test
    void what_several_sides_tell_comes_first_and_the_background_last() {
        assertThat(text(100))
                .containsSubsequence(
                        "3 incidents, 1 told by more than one side",
                        "Armenian soldiers captured",
                        "Who said it",
                        "told by one side",
                        "Withdrawal of forces proposed",
                        "told by the outlets themselves",
                        "War");
    }

    @Test
    void every_point_has_its_status_in_words_and_both_accounts_in_alphabetical_order() {
        assertThat(text(120))
                .containsPattern("Armenia +Azerbaijan")
                .containsPattern("What it is called +≠ disputed +kidnapping \\[1] +detained \\[2]")
                .containsPattern("Captured \\(Armenia\\) +✓ agreed +6 \\[1] +6 \\[2]")
                .containsPattern("Forces moved +◐ one side only +— not addressed +massed armoured vehicles");
    }

    @Test
    void a_denial_is_told_as_a_denial() {
        assertThat(text(120)).contains("denies: in the territory of Azerbaijan");
    }

    @Test
    void a_statement_shows_the_way_it_travelled() {
        assertThat(text(120)).contains("Nikol Pashinyan → Armenpress → The Mountain Courier");
    }

    @Test
    void an_open_date_says_what_would_close_it() {
        assertThat(text(120)).contains("--published");
    }

    @ParameterizedTest
    @ValueSource(ints = {40, 60, 80, 100, 120, 200})
    void no_line_is_wider_than_asked(int width) {
        assertThat(view(new Look(width, false, true, Evidence.FULL, false)))
                .allSatisfy(line -> assertThat(Cells.width(line)).isLessThanOrEqualTo(width));
    }

    @Test
    void without_colour_there_is_no_escape_and_with_colour_the_words_are_the_same() {
        String plain = text(90);
        String coloured = String.join("\n", view(new Look(90, true, true, Evidence.FULL, false)));
        assertThat(plain).doesNotContain("\u001b");
        assertThat(coloured).contains("\u001b[");
        assertThat(coloured.replaceAll("\u001b\\[[0-9]+m", "")).isEqualTo(plain);
    }

    @Test
    void on_a_plain_terminal_the_marks_are_ascii() {
        String ascii = String.join("\n", view(new Look(90, false, false, Evidence.FULL, false)));
        assertThat(ascii).matches("\\A\\p{ASCII}*\\z").contains("# disputed");
    }

    @Test
    void the_program_uses_no_loaded_word_of_its_own() {
        assertThat(String.join("\n", view(new Look(100, false, true, Evidence.NONE, false)))
                        .toLowerCase(java.util.Locale.ROOT))
                .doesNotContain("enemy", "sabotage", "occupied", "liberated", "terrorist", "regime", "martyr");
    }
}
