package org.parallax.resolve;

import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class TableTest {

    @Test
    void a_row_with_a_missing_column_is_named_with_its_file_and_line() {
        assertThatThrownBy(() -> Table.parse("words.tsv", 2, List.of("# header", "arrest\tcapture", "detain")))
                .hasMessage("words.tsv line 3: expected 2 columns, found 1");
    }

    @Test
    void the_shipped_tables_fit_together() {
        assertThatNoException().isThrownBy(Families::shipped);
        assertThatNoException().isThrownBy(Ties::shipped);
        assertThatNoException().isThrownBy(Chains::standard);
        assertThatNoException().isThrownBy(Stories::standard);
    }
}
