package org.parallax.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.model.Role;
import org.parallax.read.LinePatterns.Row;
import org.parallax.read.LinePatterns.Where;

class LinePatternsTest {

    private final LinePatterns patterns = LinePatterns.standard();

    @Test
    void every_pattern_finds_its_own_example() {
        assertThat(patterns.rows())
                .allSatisfy(row -> assertThat(patterns.roleOf(row.example(), row.where(), row.role() == Role.OUTLET))
                        .as(row.example())
                        .isEqualTo(row.role()));
    }

    @Test
    void every_example_is_short_enough() {
        assertThat(patterns.rows()).extracting(Row::example).allMatch(example -> example.length() < 90);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "By Monday the army had left the town.",
                "The image of the city suffered.",
                "Print shops were closed on Friday.",
                "Related families were moved to the camp.",
                "May 9 is a day of mourning in the valley.",
                "The minister shared the report with Reuters.",
                "Share prices fell after the attack."
            })
    void prose_is_left_alone(String line) {
        assertThat(patterns.roleOf(line, Where.HEADER, false)).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Thursday, 3 June 2010, 10:30 GMT",
                "Published: June 3, 2010 10:30 am",
                "2010-06-03 10:30",
                "THURSDAY, JUNE 3, 2010",
                "Updated Thu 6 May 2010, 9:03am AEST",
                "3.6.2010"
            })
    void a_date_alone_is_a_dateline(String line) {
        assertThat(patterns.roleOf(line, Where.ANY, false)).isEqualTo(Role.DATELINE);
    }

    @Test
    void a_bad_row_is_named_by_file_and_line() {
        assertThatThrownBy(() -> LinePatterns.parse(List.of("# head", "CAPTION\tany\t9\t(\tx")))
                .hasMessageContaining("line-patterns.tsv:2");
    }

    /** Some patterns take time by the square of a line, or go deep into it; no such line is shown to them. */
    @ParameterizedTest
    @ValueSource(strings = {"1/1/", " ", "May 1, ", "12:30 ", "Photo: ", "(a "})
    void an_endless_line_is_nothing_but_prose(String dull) {
        assertThat(patterns.roleOf("x" + dull.repeat(1_000_000), Where.HEADER, false))
                .isNull();
        assertThatCode(() -> patterns.roleOf(dull.repeat(999 / dull.length()), Where.HEADER, false))
                .doesNotThrowAnyException();
    }
}
