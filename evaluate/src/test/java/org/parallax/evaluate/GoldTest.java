package org.parallax.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parallax.model.Document;
import org.parallax.model.Span;

class GoldTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path directory;

    @Test
    void a_row_without_text_is_named_by_file_and_line() throws IOException {
        Path file = Files.writeString(
                directory.resolve("bad.jsonl"), "{\"id\":\"1\",\"text\":\"Quiet.\"}\n{\"id\":\"2\"}\n");
        assertThatThrownBy(() -> GoldReader.rows(file)).hasMessageContaining("bad.jsonl:2");
    }

    @Test
    void spans_are_found_again_behind_a_title_and_other_white_space() {
        Gold gold = gold("Ferry  seized\nnear Rasht");
        Document document =
                GoldReader.document(gold("HEADLINE\n\nFerry seized near Rasht")).orElseThrow();
        Alignment both = Alignment.of(document, gold.text()).orElseThrow();
        int at = document.text().value().indexOf("Rasht");
        Span found = both.inGold(new Span(at, at + 5)).orElseThrow();
        assertThat(gold.text().substring(found.start(), found.end())).isEqualTo("Rasht");
        assertThat(both.inGold(new Span(0, 8))).isEmpty();
    }

    @Test
    void another_text_is_not_compared() {
        Document document = GoldReader.document(gold("Ferry seized")).orElseThrow();
        assertThat(Alignment.of(document, "Ferry freed")).isEqualTo(Optional.empty());
    }

    @Test
    void spans_that_share_most_meet_first_and_each_once() {
        List<Span> gold = List.of(new Span(0, 4), new Span(5, 9));
        List<Span> told = List.of(new Span(3, 9), new Span(20, 22));
        assertThat(Overlaps.most(gold, told)).containsExactly(new Overlaps.Pair(1, 0));
    }

    @Test
    void f1_is_the_harmonic_mean() {
        Hits hits = new Hits(1, 2, 4).plus(new Hits(1, 2, 0));
        assertThat(hits.precision()).isEqualTo(50);
        assertThat(hits.recall()).isEqualTo(50);
        assertThat(hits.f1()).isEqualTo(50);
        assertThat(Hits.NONE.f1()).isZero();
    }

    @Test
    void an_interval_holds_the_figure_and_comes_out_the_same_each_time() {
        List<Hits> parts = List.of(new Hits(1, 2, 2), new Hits(3, 3, 4), new Hits(0, 1, 1), new Hits(2, 2, 2));
        Report.Figure figure = Hits.f1("value", parts, part -> part);
        assertThat(figure.value()).isCloseTo(200.0 * 6 / 17, within(1e-9));
        assertThat(figure.interval().low()).isLessThan(figure.value());
        assertThat(figure.interval().high()).isGreaterThan(figure.value());
        assertThat(Hits.f1("value", parts, part -> part)).isEqualTo(figure);
    }

    @Test
    void the_last_line_of_a_report_is_for_scripts() {
        Report report = new Report("times", List.of(Report.Figure.percent("value", 81.96, null)), List.of("remark"));
        assertThat(report.printed()).startsWith("remark").last().isEqualTo("times value=82.0");
    }

    private static Gold gold(String text) {
        return new Gold(tools.jackson.databind.json.JsonMapper.shared()
                .createObjectNode()
                .put("id", "g1")
                .put("text", text));
    }
}
