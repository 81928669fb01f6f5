package org.parallax.export.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers that formats compute, against rows that are known. */
class NumbersTest {

    /** The first three are rows of GDELT; its codebook's formula gives other numbers. */
    @ParameterizedTest
    @CsvSource({"2016-07-01,2016.4959", "2017-06-01,2017.4137", "2017-06-24,2017.4767", "2021-05-27,2021.4027"})
    void the_fraction_of_a_date_is_as_in_gdelts_rows(LocalDate day, String fraction) {
        assertThat(GdeltEvents.fraction(day)).isEqualTo(fraction);
    }

    @Test
    void the_cells_of_the_grid_are_counted_from_the_south_west() {
        assertThat(Ucdp.cell(-89.9, -179.9)).isEqualTo(1);
        assertThat(Ucdp.cell(89.9, 179.9)).isEqualTo(259200);
        assertThat(Ucdp.cell(90, 180)).isEqualTo(259200);
    }

    @Test
    void the_formats_have_the_columns_of_their_codebooks() {
        assertThat(GdeltEvents.COLUMNS).hasSize(61).doesNotHaveDuplicates();
        assertThat(GdeltMentions.COLUMNS).hasSize(16).doesNotHaveDuplicates();
        assertThat(Icews.COLUMNS).hasSize(20).doesNotHaveDuplicates();
        assertThat(Polecat.COLUMNS).hasSize(40).doesNotHaveDuplicates();
        assertThat(Acled.COLUMNS).hasSize(31).doesNotHaveDuplicates();
        assertThat(Ucdp.COLUMNS).hasSize(49).doesNotHaveDuplicates();
    }
}
