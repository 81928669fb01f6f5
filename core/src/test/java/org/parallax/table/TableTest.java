package org.parallax.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class TableTest {

    @Test
    void comments_and_blank_lines_are_no_rows_but_count_as_lines() {
        List<Row> rows = Table.parse("words.tsv", 2, List.of("# header", "", "arrest\tcapture"));
        assertThat(rows).hasSize(1);
        assertThat(rows.get(0).where()).isEqualTo("words.tsv:3");
    }

    @Test
    void a_row_with_another_number_of_columns_is_named() {
        assertThatThrownBy(() -> Table.parse("words.tsv", 2, List.of("# header", "detain")))
                .hasMessage("words.tsv:2: expected 2 columns, found 1");
    }

    @Test
    void a_cell_that_is_not_understood_is_named() {
        Row row = new Row("counts.tsv", 7, List.of("dozens", "many"));
        assertThatThrownBy(() -> row.whole(1)).hasMessage("counts.tsv:7: not understood: many");
        assertThatThrownBy(() -> row.required(2)).hasMessage("counts.tsv:7: column 3 is empty");
    }

    @Test
    void an_empty_cell_and_a_lone_hyphen_are_no_answer() {
        Row row = new Row("places.tsv", 1, List.of("", "-", " a | b||c "));
        assertThat(row.optional(0)).isNull();
        assertThat(row.optional(1)).isNull();
        assertThat(row.list(1)).isEmpty();
        assertThat(row.list(2)).containsExactly("a", "b", "c");
        assertThat(row.exact(2)).startsWith(" ");
    }

    @Test
    void a_data_file_that_does_not_ship_is_named() {
        assertThatThrownBy(() -> Table.rows(TableTest.class, "none.tsv", 1)).hasMessageContaining("none.tsv");
    }
}
