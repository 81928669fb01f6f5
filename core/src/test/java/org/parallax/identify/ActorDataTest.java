package org.parallax.identify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.parallax.table.Row;
import org.parallax.table.Table;

/** The data files: whole, and strict about what people add. */
class ActorDataTest {

    @Test
    void every_country_has_its_iso_codes() {
        Set<String> known = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3);
        for (Row row : Table.rows(ActorDataTest.class, "countries.tsv", 8)) {
            if (!row.cell(0).equals("XKX")) {
                assertThat(known).contains(row.cell(0));
                assertThat(new Locale.Builder().setRegion(row.cell(1)).build().getISO3Country())
                        .isEqualTo(row.cell(0));
            }
        }
    }

    @Test
    void no_two_armed_groups_share_a_party() {
        Set<String> parties = new HashSet<>();
        List<Row> rows = Table.rows(ActorDataTest.class, "groups.tsv", 4);
        rows.forEach(
                row -> assertThat(parties.add(row.required(0))).as(row.where()).isTrue());
        assertThat(rows).hasSizeGreaterThan(80);
    }

    @Test
    void a_row_with_too_few_columns_is_named_by_file_and_line() {
        ActorRows rows = new ActorRows("mine.tsv", List.of("# header", "", "X\tPERSON\tA. Person"));

        assertThatThrownBy(() -> Identifier.with(List.of(rows)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("mine.tsv:3")
                .hasMessageContaining("5 columns");
    }

    @Test
    void a_row_of_no_known_kind_is_refused() {
        ActorRows rows = new ActorRows("mine.tsv", List.of("X\tPLANET\tMars\t\t"));

        assertThatThrownBy(() -> Identifier.with(List.of(rows)))
                .hasMessageContaining("mine.tsv:1")
                .hasMessageContaining("PLANET");
    }

    @Test
    void plurals_are_formed_at_the_noun() {
        assertThat(Plurals.of("serviceman")).containsExactly("servicemen");
        assertThat(Plurals.of("minister of state")).containsExactly("ministers of state");
        assertThat(Plurals.of("embassy")).containsExactly("embassies");
        assertThat(Plurals.of("armed forces")).isEmpty();
    }
}
