package org.parallax.identify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Spellings of one name meet, look-alikes do not. */
class SpellingTest {

    private final Spelling spelling = Spelling.standard();

    @ParameterizedTest
    @CsvSource({
        "Pashinyan, Pashinian",
        "Pashinyan, Paşinyan",
        "Sargsyan, Sargsian",
        "Ayvazyan, Ayvazian",
        "Aliyev, Aliev",
        "Aliyev, Əliyev",
        "Mammadov, Məmmədov",
        "Zelensky, Zelenskyy",
        "Zelenskiy, Zelenskyj",
        "Shoigu, Shoygu",
        "Yanukovych, Yanukovich",
        "Khamenei, Xamenei",
        "Mohammed, Muhammad",
        "Qasem, Ghasem",
        "Erdogan, Erdoğan",
        "Rouhani, Ruhani",
        "Kocharyan, Koçaryan",
        "Milosevic, Milosevic"
    })
    void one_name_in_two_spellings_has_one_skeleton(String one, String other) {
        assertThat(spelling.skeleton(one)).isEqualTo(spelling.skeleton(other));
    }

    @ParameterizedTest
    @CsvSource({
        "Ayvazyan, Eyvazov",
        "Sargsyan, Sarkisov",
        "Mirzoyan, Mirzayev",
        "Hasanov, Hasanyan",
        "Karimov, Kerimli",
        "Petrov, Petrenko",
        "Aliyev, Alvarez"
    })
    void names_that_only_look_alike_stay_apart(String one, String other) {
        assertThat(spelling.skeleton(one)).isNotEqualTo(spelling.skeleton(other));
    }

    @Test
    void a_surname_goes_with_the_full_name_and_given_names_must_agree() {
        Names names = new Names(spelling);

        assertThat(names.same(List.of("Nikol", "Pashinyan"), List.of("Pashinian")))
                .isTrue();
        assertThat(names.same(List.of("N.", "Pashinyan"), List.of("Nikol", "Pashinyan")))
                .isTrue();
        assertThat(names.same(List.of("Ilham", "Aliyev"), List.of("Heydar", "Aliyev")))
                .isFalse();
    }
}
