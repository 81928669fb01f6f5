package org.parallax.cli.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.parallax.export.names.Labels;

class CellsTest {

    @Test
    void wide_characters_take_two_columns_and_marks_above_a_letter_none() {
        assertThat(Cells.width("国境")).isEqualTo(4);
        assertThat(Cells.width("e\u0301")).isEqualTo(1);
        assertThat(Cells.width("\u001b[1mAğdam\u001b[0m")).isEqualTo(5);
    }

    @Test
    void lines_break_at_spaces_and_inside_a_word_only_where_they_must() {
        assertThat(Cells.wrap("the village of Yukhari Ayrim", 14)).containsExactly("the village of", "Yukhari Ayrim");
        assertThat(Cells.wrap("国境国境国境", 4)).containsExactly("国境", "国境", "国境");
    }

    @Test
    void a_document_cannot_steer_the_terminal() {
        assertThat(Cells.plain("a\u001b[31mb\u202ec\n d")).isEqualTo("a[31mbc d");
    }

    @Test
    void the_tables_of_names_are_sound() {
        assertThat(Labels.standard().party("ARM")).contains("Armenia");
        assertThat(Labels.standard().point("place")).contains("Where");
    }
}
