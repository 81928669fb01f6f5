package org.parallax.identify;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parallax.model.ActorKind;

/** Actors, sides and codes over sentences of many conflicts. */
class IdentifierTest {

    @Test
    void a_ministry_speaks_for_the_state_whose_adjective_or_name_stands_beside_it() {
        Reading reading =
                Reading.of("The Moldovan Interior Ministry met the Ministry of Defence of the Republic of Chad, "
                        + "and Peru's Foreign Ministry waited.");

        assertThat(reading.party("The Moldovan Interior Ministry")).isEqualTo("MDA");
        assertThat(reading.codes("the Ministry of Defence of the Republic of Chad"))
                .containsExactly("TCDMIL");
        assertThat(reading.codes("Peru's Foreign Ministry")).containsExactly("PERGOV");
        assertThat(reading.actor("The Moldovan Interior Ministry").kind()).isEqualTo(ActorKind.BODY);
    }

    @Test
    void one_ministry_under_two_names_is_one_actor() {
        Reading reading = Reading.of("Georgia's Defence Ministry denied it.\n"
                + "The Ministry of Defense of Georgia called the report false.");

        assertThat(reading.actor("Georgia's Defence Ministry"))
                .isEqualTo(reading.actor("The Ministry of Defense of Georgia"));
    }

    @Test
    void soldiers_of_a_state_are_its_side_and_rebels_in_it_are_their_own() {
        Reading reading = Reading.of("Two Ecuadorian soldiers were shot by Chadian rebels and Malian civilians fled.");

        assertThat(reading.party("Two Ecuadorian soldiers")).isEqualTo("ECU");
        assertThat(reading.codes("Two Ecuadorian soldiers")).containsExactly("ECUMIL");
        assertThat(reading.party("Chadian rebels")).isEqualTo("TCDREB");
        assertThat(reading.party("Malian civilians")).isEmpty();
        assertThat(reading.codes("Malian civilians")).containsExactly("MLICVL");
    }

    @Test
    void an_army_spokesman_speaks_for_the_one_army_told_of_before() {
        Reading reading = Reading.of("The Indian army counted two dead in the shelling by Pakistani troops.\n"
                + "Arun Mehta, an army spokesman in the valley, gave no reason.");

        assertThat(reading.party("Arun Mehta")).isEqualTo("IND");
    }

    @Test
    void an_army_spokesman_between_two_armies_stays_of_no_known_side() {
        Reading reading = Reading.of("The Indian army met the Pakistani army at the line.\n"
                + "Arun Mehta, an army spokesman in the valley, gave no reason.");

        assertThat(reading.party("Arun Mehta")).isEmpty();
    }

    @Test
    void the_paramilitary_group_is_the_one_that_was_named_and_a_gunman_is_nobody() {
        Reading reading = Reading.of("The Rapid Support Forces left Port Sudan.\n"
                + "The paramilitary group denied it. The gunman fled at 7:30 pm.");

        assertThat(reading.party("The paramilitary group")).isEqualTo("RSF");
        assertThat(reading.party("The gunman")).isEmpty();
    }

    @Test
    void a_date_before_somebody_is_no_part_of_who_it_is() {
        Reading reading = Reading.of("On May 27 Azerbaijani forces crossed the river.");

        assertThat(reading.party("Azerbaijani forces")).isEqualTo("AZE");
    }

    @Test
    void who_only_backs_or_makes_a_thing_does_not_own_it() {
        Reading reading = Reading.of("Russian-backed separatists fired at Ukrainian troops.");

        assertThat(reading.party("Russian-backed separatists")).isNotEqualTo("RUS");
        assertThat(reading.party("Ukrainian troops")).isEqualTo("UKR");
    }

    @Test
    void a_soldier_of_nobody_known_keeps_an_unknown_side() {
        Reading reading = Reading.of("Spain and Italy were told that three soldiers were missing.");

        assertThat(reading.party("three soldiers")).isEmpty();
        assertThat(reading.codes("three soldiers")).containsExactly("---MIL");
    }

    @Test
    void an_officer_is_one_man_in_every_rank_and_another_of_like_name_is_not_he() {
        Reading reading = Reading.of("""
                Lieutenant Colonel Rashad Mirzayev, a spokesman for the Azerbaijani army, spoke.
                Colonel Rashad Mirzayev said more.
                Armenian Defence Minister Ara Mirzoyan answered.
                """);

        assertThat(reading.actor("Colonel Rashad Mirzayev"))
                .isEqualTo(reading.actor("Lieutenant Colonel Rashad Mirzayev"));
        assertThat(reading.party("Colonel Rashad Mirzayev")).isEqualTo("AZE");
        assertThat(reading.party("Armenian Defence Minister Ara Mirzoyan")).isEqualTo("ARM");
    }

    @Test
    void title_and_apposition_make_one_person_with_the_side_of_the_office() {
        Reading reading = Reading.of("Kenya's President, Amos Otieno, met Jane Harlow, the NATO deputy spokeswoman.\n"
                + "Otieno said he was glad.");

        assertThat(reading.party("Amos Otieno")).isEqualTo("KEN");
        assertThat(reading.actor("Kenya's President")).isEqualTo(reading.actor("Otieno"));
        assertThat(reading.actor("he")).isEqualTo(reading.actor("Otieno"));
        assertThat(reading.party("Jane Harlow")).isEqualTo("NATO");
    }

    @Test
    void a_capital_that_acts_is_its_government_and_elsewhere_a_place() {
        Reading reading = Reading.of("Baku accused Yerevan of shelling. Reporters waited in Baku.");

        assertThat(reading.actor("Baku", 1).kind()).isEqualTo(ActorKind.STATE);
        assertThat(reading.party("Yerevan")).isEqualTo("ARM");
        assertThat(reading.actor("Baku", 2).kind()).isEqualTo(ActorKind.OTHER);
        assertThat(reading.actor("Baku", 2).party()).isNull();
    }

    @Test
    void an_armed_group_has_a_party_of_its_own_and_so_do_its_fighters_and_leaders() {
        Reading reading = Reading.of("The Rapid Support Forces (RSF) denied it. The RSF said its fighters had left, "
                + "and Hezbollah leader Karim Haddad agreed.");

        assertThat(reading.party("The RSF")).isEqualTo("RSF");
        assertThat(reading.actor("The RSF")).isEqualTo(reading.actor("The Rapid Support Forces"));
        assertThat(reading.party("its fighters")).isEqualTo("RSF");
        assertThat(reading.party("Hezbollah leader Karim Haddad")).isEqualTo("HEZBOLLAH");
    }

    @Test
    void letters_in_brackets_name_the_body_before_them_from_then_on() {
        Reading reading =
                Reading.of("The Bakala Farmers Association (BFA) protested. The BFA said it would not leave.");

        assertThat(reading.actor("The BFA")).isEqualTo(reading.actor("BFA"));
    }

    @Test
    void its_and_which_take_the_side_of_what_they_stand_for() {
        Reading reading = Reading.of(
                "The Thai army, which had denied the raid, said that its soldiers were attacked by Cambodian troops.");

        assertThat(reading.actor("which")).isEqualTo(reading.actor("The Thai army"));
        assertThat(reading.party("its soldiers")).isEqualTo("THA");
    }

    @Test
    void a_relative_pronoun_after_a_happening_stands_for_no_actor() {
        Reading reading = Reading.of("Peru accused Chile of breaking the truce, which the Chilean army denied.");

        assertThat(reading.mentions("which")).isFalse();
    }

    @Test
    void it_inside_a_quotation_is_not_the_one_who_quotes() {
        Reading reading = Reading.of("The Greek army said a convoy had moved. \"It has no right to be here,\" "
                + "the Turkish Foreign Ministry said.");

        assertThat(reading.mentions("It")).isFalse();
    }

    @Test
    void the_ministry_and_the_men_take_up_what_was_said_before() {
        Reading reading = Reading.of("Jordan's Interior Ministry said five Syrian smugglers had been caught.\n"
                + "The ministry said the men were armed.");

        assertThat(reading.actor("The ministry")).isEqualTo(reading.actor("Jordan's Interior Ministry"));
        assertThat(reading.actor("the men")).isEqualTo(reading.actor("five Syrian smugglers"));
    }

    @Test
    void both_sides_are_the_two_states_of_the_text() {
        Reading reading = Reading.of("India and Pakistan traded fire. India said Pakistan began. Both sides lost men.");

        assertThat(reading.actor("Both sides").party()).isNull();
        assertThat(reading.codes("Both sides")).containsExactlyInAnyOrder("IND", "PAK");
    }

    @Test
    void police_in_a_city_are_the_police_of_its_state() {
        Reading reading = Reading.of("Police in Nairobi detained dozens of protesters from Kenya and Uganda.");

        assertThat(reading.codes("Police")).containsExactly("KENCOP");
        assertThat(reading.mentions("dozens of protesters from Kenya") || reading.mentions("dozens of protesters"))
                .isTrue();
    }

    @Test
    void a_leader_out_of_office_is_no_longer_the_voice_of_the_state() {
        String text = "Petro Poroshenko criticised the plan.";

        assertThat(Reading.of(text, LocalDate.of(2016, 5, 1)).party("Petro Poroshenko"))
                .isEqualTo("UKR");
        Reading later = Reading.of(text, LocalDate.of(2022, 5, 1));
        assertThat(later.actor("Petro Poroshenko").party()).isNull();
        assertThat(later.codes("Petro Poroshenko")).containsExactly("UKRELI");
    }

    @Test
    void state_media_speak_for_the_state_and_other_outlets_for_themselves() {
        Reading reading = Reading.of("North Korea's state news agency KCNA and the Haaretz newspaper reported it.");

        assertThat(reading.party("North Korea's state news agency KCNA")).isEqualTo("PRK");
        assertThat(reading.party("the Haaretz newspaper")).isEqualTo("HAARETZ");
    }

    @Test
    void an_ethnic_group_acts_where_the_sentence_says_it_lives() {
        Reading reading = Reading.of("Some ethnic Uzbeks in Kyrgyzstan fled.");

        assertThat(reading.codes("Some ethnic Uzbeks").get(0)).startsWith("KGZ");
    }

    @Test
    void a_country_in_passing_is_a_mention_of_the_state_apart_from_its_people() {
        Reading reading = Reading.of("Six Serbian officers left.");

        assertThat(reading.party("Serbian")).isEqualTo("SRB");
        assertThat(reading.actor("Serbian")).isNotEqualTo(reading.actor("Six Serbian officers"));
    }

    @Test
    void own_rows_win_over_the_shipped_ones() {
        ActorRows rows = new ActorRows(
                "mine.tsv", List.of("# my actors", "GREEN_SUN\tARMED_GROUP\tGreen Sun\tOrder of the Sun\tBOLREBSUN"));
        Reading reading = Reading.of("Green Sun fighters left.", null, Identifier.with(List.of(rows)));

        assertThat(reading.party("Green Sun fighters")).isEqualTo("GREEN_SUN");
        assertThat(reading.codes("Green Sun fighters")).containsExactly("BOLREBSUN");
    }

    @Test
    void the_same_text_has_the_same_actors_every_time() {
        String text = "Syrian rebels shot at Turkish troops near Idlib. They denied it. The army said it would answer.";

        assertThat(Reading.of(text).actors().all())
                .isEqualTo(Reading.of(text).actors().all());
    }

    @Test
    void a_text_without_actors_has_none() {
        assertThat(Reading.of("It rained.").actors().all()).isEmpty();
    }
}
