package org.parallax.locate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parallax.table.Table;

class GazetteerTest {

    private static final String ROW =
            "584642\tYuxarı Ayrım\tYuxari Ayrim\tAyrum,Юхары-Айрум\t40.14513\t46.0007\tP\tPPL\tAZ\t\t26\t\t\t\t0\t\t1500\tAsia/Baku\t2012-01-19\n"
                    + "5\tNether Wallop\tNether Wallop\t\t51.1\t-1.57\tP\tPPL\tGB\t\tENG\t\t\t\t800\t\t40\tEurope/London\t2012-01-19\n";

    @TempDir
    Path folder;

    private final HandTables hand = HandTables.standard();

    @Test
    void names_are_compared_without_accents_hyphens_and_apostrophes() {
        assertThat(NameKey.of("Kəlbəcər")).isEqualTo("kalbacar");
        assertThat(NameKey.of("Nagorno-Karabakh")).isEqualTo("nagorno karabakh");
        assertThat(NameKey.of("Sana'a")).isEqualTo(NameKey.of("Sanaa"));
        assertThat(NameKey.of("Saint Petersburg")).isEqualTo(NameKey.of("St. Petersburg"));
    }

    @Test
    void letter_rules_give_the_spelling_of_english_news() {
        Transliteration spellings = new Transliteration();
        assertThat(spellings.keys("Yuxarı Ayrım", "AZ")).contains("yukhari ayrim");
        assertThat(spellings.keys("Ağdərə", "AZ")).contains("aghdara");
        assertThat(spellings.keys("Ar Raqqah", "SY")).contains("al raqqah", "raqqah");
    }

    @Test
    void every_contested_place_knows_who_holds_it_and_by_what_source() {
        Control control = new Control();
        assertThat(hand.named("shushi").get(0).parents().area()).isEqualTo("nagorno-karabakh");
        assertThat(control.on("karabakh-surroundings", LocalDate.of(2021, 5, 27)))
                .startsWith("held by Azerbaijan");
        assertThat(control.on("karabakh-surroundings", LocalDate.of(2015, 1, 1)))
                .startsWith("held by ethnic Armenian forces");
        assertThat(control.on("karabakh-surroundings", LocalDate.of(1980, 1, 1)))
                .contains("not in the table");
    }

    @Test
    void there_are_at_least_twenty_five_disputed_areas() {
        assertThat(Table.rows(GazetteerTest.class, "places.tsv", 9).stream()
                        .map(row -> row.cell(0))
                        .distinct())
                .hasSizeGreaterThan(25);
    }

    @Test
    void a_name_of_two_sides_is_one_place() {
        assertThat(hand.named("stepanakert")).isEqualTo(hand.named("khankendi"));
    }

    @Test
    void an_abbreviation_is_one_only_with_its_full_stop() {
        assertThat(hand.named("miss")).isEmpty();
        assertThat(hand.named("miss.").get(0).name()).isEqualTo("Mississippi");
    }

    @Test
    void an_added_dump_is_found_and_adding_it_again_changes_nothing() throws IOException {
        Path dump = Files.writeString(folder.resolve("AZ.txt"), ROW);
        UserGazetteer gazetteer = new UserGazetteer(folder.resolve("data"));
        assertThat(gazetteer.add(dump, lines -> {}).already()).isFalse();
        assertThat(gazetteer.add(dump, lines -> {}).already()).isTrue();
        assertThat(gazetteer.find("Nether Wallop")).hasSize(1);
        assertThat(gazetteer.find("Yukhari Ayrim"))
                .anyMatch(found -> found.source().equals("geonames:584642"));
        try (var files = Files.list(folder.resolve("data"))) {
            assertThat(files.toList()).hasSize(1);
        }
    }

    @Test
    void further_names_lead_to_the_place_that_has_the_id() throws IOException {
        UserGazetteer gazetteer = new UserGazetteer(folder.resolve("data"));
        gazetteer.add(Files.writeString(folder.resolve("GB.txt"), ROW), lines -> {});
        gazetteer.add(
                Files.writeString(folder.resolve("alternateNamesV2.txt"), "9\t5\ten\tLower Wallop\t\t\t\t\t\t\n"),
                lines -> {});
        assertThat(gazetteer.find("Lower Wallop"))
                .extracting(UserGazetteer.Found::name)
                .containsExactly("Nether Wallop");
    }

    @Test
    void a_file_that_is_no_table_of_places_is_refused_and_leaves_nothing() throws IOException {
        Path other = Files.writeString(folder.resolve("other.txt"), "hello\n");
        UserGazetteer gazetteer = new UserGazetteer(folder.resolve("data"));
        assertThatThrownBy(() -> gazetteer.add(other, lines -> {}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("other.txt");
        try (var files = Files.list(folder.resolve("data"))) {
            assertThat(files.toList()).isEmpty();
        }
    }

    @Test
    void the_same_places_give_the_same_bytes() throws IOException {
        Path dump = Files.writeString(folder.resolve("x.txt"), ROW);
        Path one =
                new UserGazetteer(folder.resolve("one")).add(dump, lines -> {}).packed();
        Path two =
                new UserGazetteer(folder.resolve("two")).add(dump, lines -> {}).packed();
        assertThat(Files.readAllBytes(one)).isEqualTo(Files.readAllBytes(two));
    }

    @Test
    void people_lead_to_their_country() {
        assertThat(List.of("armenian", "azerbaijani", "ukrainians")).allMatch(key -> hand.people(key) != null);
    }

    @Test
    void the_packed_tables_hold_what_the_written_ones_do() {
        HandTables written = HandTables.unpacked();
        HandRows.each(new Transliteration(), (entry, keys) -> {
            for (String key : keys) {
                assertThat(bySource(hand.named(key))).as(key).isEqualTo(bySource(written.named(key)));
            }
        });
        assertThat(hand.people("georgian")).isNotNull();
        assertThat(hand.people("georgian").source())
                .isEqualTo(written.people("georgian").source());
    }

    /** Places in a fixed order and with coordinates as exact as a packed file keeps them. */
    private static List<String> bySource(List<Entry> entries) {
        return entries.stream()
                .map(entry -> String.format(
                        Locale.ROOT,
                        "%s %s %s %d %.3f %.3f %.0f %s",
                        entry.source(),
                        entry.name(),
                        entry.kind(),
                        entry.population(),
                        entry.centre().latitude(),
                        entry.centre().longitude(),
                        entry.centre().radiusKm() / 10,
                        entry.parents()))
                .distinct()
                .sorted()
                .toList();
    }
}
