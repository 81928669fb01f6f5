package org.parallax.code;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How many and whose, with what, what for, and who does it to each other. */
class ArgumentsOfEventsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Six Armenian soldiers were captured by Azerbaijani troops. | captured ARM 6..6",
                "At least 12 Ukrainian soldiers were killed on Monday. | dead UKR 12..",
                "Up to 200 Ukrainian troops were captured in the city. | captured UKR 0..200",
                "More than 30 Russian soldiers were wounded. | wounded RUS 31..",
                "Between 30 and 40 Ukrainian soldiers were captured near the town. | captured UKR 30..40",
                "Six or seven Georgian policemen were wounded. | wounded GEO 6..7",
                "Dozens of Russian soldiers were killed. | dead RUS 12..99",
                "Israeli police arrested 15 protesters. | arrested ? 15..15",
                "The death toll has risen to 25, the ministry said. | dead ? 25..25",
                "The number of dead had risen to 26 from 18 reported earlier. | dead ? 26..26",
                "The mayor put the number of injured at nine. | wounded ? 9..9",
                "The death toll has passed 40. | dead ? 41..",
                "Officials gave a death toll of at least 12. | dead ? 12..",
                "Eleven people were treated for burns. | wounded ? 11..11",
            })
    void a_number_of_people_has_a_range_and_a_side(String sentence, String count) {
        assertThat(Coding.of(sentence).counts()).contains(count);
    }

    @Test
    void dead_and_injured_in_one_number_are_counted_as_neither() {
        assertThat(Coding.of("The number of dead and injured has risen to 40.").counts())
                .isEmpty();
    }

    @Test
    void a_war_that_takes_its_toll_counts_nobody() {
        assertThat(Coding.of("The war has taken a toll on two neighbours.").counts())
                .isEmpty();
    }

    @Test
    void machines_shot_down_are_not_counted_as_dead() {
        assertThat(Coding.of("The army shot down five drones launched by Russian forces.")
                        .counts())
                .noneMatch(count -> count.startsWith("dead"));
    }

    @Test
    void a_weapon_is_the_means() {
        assertThat(Coding.of("Israel attacked the town with drones.").means()).isEqualTo("drones");
    }

    @Test
    void an_aim_is_the_purpose() {
        assertThat(Coding.of("Russian troops attacked the village to cut the supply road.")
                        .purposes())
                .contains("to cut the supply road");
    }

    @Test
    void who_seizes_something_to_retaliate_is_the_one_who_retaliates() {
        assertThat(Coding.of("Iranian forces seized a British tanker to retaliate.")
                        .told())
                .anyMatch(told -> told.startsWith("IRN 190"));
    }

    @Test
    void two_who_fight_each_other_are_both_actors() {
        assertThat(Coding.of("Turkish and Greek jets exchanged fire over the sea.")
                        .events()
                        .events())
                .singleElement()
                .satisfies(event -> {
                    assertThat(event.roles().actors()).hasSize(2);
                    assertThat(event.roles().recipients()).isEmpty();
                });
    }

    @Test
    void a_ship_that_is_sunk_has_been_attacked_by_whose_missile_it_was() {
        assertThat(Coding.of("The Russian cruiser was sunk by two Ukrainian missiles.")
                        .told())
                .contains("UKR 190 RUS CT+ OUTLET");
    }

    @Test
    void traded_blame_is_an_accusation_both_ways() {
        assertThat(Coding.of("Armenia and Azerbaijan traded blame for the shelling.")
                        .told())
                .anyMatch(told -> told.startsWith("ARM 112"));
    }
}
