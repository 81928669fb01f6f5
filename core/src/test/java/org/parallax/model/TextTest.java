package org.parallax.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class TextTest {

    private static final String DRONE = new String(Character.toChars(0x1F6E9));

    @Test
    void offsets_count_code_points_and_not_utf_16_units() {
        Text text = Text.of("a" + DRONE + "b " + DRONE + " was shot down");
        assertThat(text.length()).isEqualTo(19);
        assertThat(text.at(new Span(1, 2))).isEqualTo(DRONE);
        assertThat(text.at(new Span(2, 3))).isEqualTo("b");
        assertThat(text.at(new Span(6, 9))).isEqualTo("was");
    }

    @Test
    void a_unit_inside_a_surrogate_pair_belongs_to_its_code_point() {
        Text text = Text.of("a" + DRONE + "b");
        assertThat(text.codePoint(1)).isEqualTo(1);
        assertThat(text.codePoint(2)).isEqualTo(1);
        assertThat(text.codePoint(3)).isEqualTo(2);
        assertThat(text.unit(2)).isEqualTo(3);
        assertThat(text.span(1, 3)).isEqualTo(new Span(1, 2));
    }

    @Test
    void in_plain_text_both_counts_are_the_same() {
        Text text = Text.of("Kəlbəcər");
        assertThat(text.unit(5)).isEqualTo(5);
        assertThat(text.codePoint(text.length())).isEqualTo(8);
    }

    @Test
    void an_empty_span_is_refused() {
        assertThatThrownBy(() -> new Span(3, 3)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Span(-1, 3)).isInstanceOf(IllegalArgumentException.class);
    }
}
