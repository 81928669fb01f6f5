package org.parallax.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Sentences on one contested arrest, each with who did what to whom, how surely, and who says so. */
class ContestedArrestTest {

    /** Actor, CAMEO code, recipient, factuality, claimant. */
    static Stream<Arguments> sentences() {
        return Stream.of(
                Arguments.of(
                        "Azerbaijan has arrested six Armenian soldiers in the Kalbajar district.",
                        "AZE 173 ARM CT+ OUTLET"),
                Arguments.of(
                        "Armenia's Defense Ministry confirmed that six servicemen had been captured but called the incident an abduction.",
                        "--- 181 null CT+ ARM"),
                Arguments.of(
                        "Six Armenian servicemen were captured by Azerbaijani troops near the border on Thursday.",
                        "AZE 181 ARM CT+ OUTLET"),
                Arguments.of(
                        "The Azerbaijani Defense Ministry said a reconnaissance and sabotage group of the Armenian armed forces tried to cross the border.",
                        "ARM 190 --- Uu AZE"),
                Arguments.of(
                        "Armenia denied that its soldiers had crossed into Azerbaijani territory.",
                        "ARM 190 AZE CT- ARM"),
                Arguments.of(
                        "Acting Prime Minister Nikol Pashinyan accused Azerbaijan of kidnapping Armenian soldiers who were doing engineering work in Gegharkunik.",
                        "AZE 181 ARM CT+ ARM"),
                Arguments.of(
                        "Acting Prime Minister Nikol Pashinyan accused Azerbaijan of kidnapping Armenian soldiers who were doing engineering work in Gegharkunik.",
                        "ARM 112 AZE CT+ OUTLET"),
                Arguments.of(
                        "Baku rejected Yerevan's claim and demanded that Armenia stop provocations.",
                        "AZE 120 ARM CT+ OUTLET"),
                Arguments.of(
                        "Baku rejected Yerevan's claim and demanded that Armenia stop provocations.",
                        "AZE 100 ARM CT+ OUTLET"),
                Arguments.of(
                        "Yerevan called on the international community to demand the release of the prisoners of war.",
                        "ARM 020 INTERNATIONAL CT+ OUTLET"));
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void every_side_is_heard_with_its_own_word(String sentence, String told) {
        assertThat(Coding.of(sentence).told()).contains(told);
    }
}
