package org.parallax.export.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.parallax.model.EventCode;
import org.parallax.model.PloverType;

/** The tables of names. */
class NamesTest {

    @Test
    void one_country_has_a_different_code_in_each_system() {
        Countries.Country azerbaijan = Countries.standard().iso2("AZ").orElseThrow();
        assertThat(azerbaijan)
                .isEqualTo(new Countries.Country(
                        "AZ", "AZE", "31", "AJ", "Azerbaijan", "373", "373", "Caucasus and Central Asia"));
        assertThat(Countries.standard().iso3("ARM").orElseThrow().fips()).isEqualTo("AM");
        assertThat(Countries.standard().iso2("ZZ")).isEmpty();
    }

    @Test
    void an_actor_code_comes_apart_into_state_and_sectors() {
        ActorCode code = ActorCode.parse("AZEGOVMIL");
        assertThat(code.country()).map(Countries.Country::iso3).contains("AZE");
        assertThat(code.sectors()).extracting(ActorCode.Sector::code).containsExactly("GOV", "MIL");
        assertThat(ActorCode.parse("UNO").group()).isEqualTo("UNO");
        assertThat(ActorCode.parse("hezbollah").sectors()).isEmpty();
    }

    /** CAMEO's MED are the media, PLOVER's are doctors. */
    @Test
    void a_sector_has_the_code_of_the_scheme_that_is_written() {
        assertThat(ActorCode.parse("NGOMED").ploverSectors()).containsExactly("JRN");
        assertThat(ActorCode.parse("SYRHLH").ploverSectors()).containsExactly("MED");
        assertThat(ActorCode.parse("ESPSEPREB").ploverSectors()).containsExactly("REB");
        assertThat(ActorCode.parse("ENV").ploverSectors()).isEmpty();
    }

    @Test
    void an_act_scores_as_its_mode_or_else_as_its_type() {
        assertThat(PloverScale.of(code(PloverType.COERCE, "arrest"))).contains(-7.0);
        assertThat(PloverScale.of(code(PloverType.ASSAULT, "abduct"))).contains(-8.5);
        assertThat(PloverScale.of(code(PloverType.THREATEN, "territory"))).contains(-4.0);
        for (PloverType type : PloverType.values()) {
            assertThat(PloverScale.of(code(type, "no such mode"))).isPresent();
        }
    }

    @Test
    void numbers_of_ids_are_stable_and_fit_a_double() {
        assertThat(StableNumber.of("i-1/AZE"))
                .isEqualTo(StableNumber.of("i-1/AZE"))
                .isLessThan(1L << 53);
        assertThat(StableNumber.of("i-1/AZE")).isNotEqualTo(StableNumber.of("i-1/ARM"));
    }

    @Test
    void a_code_of_cameo_has_a_name_and_lies_under_its_base_and_root() {
        assertThat(Cameo.codes()).hasSizeGreaterThan(200).contains("010");
        assertThat(Cameo.name("173")).isPresent();
        assertThat(Cameo.root("0256")).isEqualTo("02");
        assertThat(Cameo.base("0256")).isEqualTo("025");
    }

    private static EventCode code(PloverType type, String mode) {
        return new EventCode(type, mode, java.util.List.of(), null, null);
    }
}
