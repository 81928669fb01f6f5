package org.parallax.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parallax.DocumentPipeline;
import tools.jackson.databind.ObjectMapper;

class PlacesTaskTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void a_place_found_and_put_right_counts_in_every_figure() {
        assertThat(
                        last(
                                "{\"id\":\"p\",\"text\":\"Shells fell on Aleppo at night.\",\"toponyms\":["
                                        + "{\"span\":[15,21],\"lat\":36.2,\"lon\":37.16,\"countryCode\":\"SY\",\"country\":\"Syria\"}]}"))
                .contains("F1=100.0", "e2e=100.0", "country=100.0", "given=100.0");
    }

    @Test
    void a_marked_name_that_recognition_passes_over_is_still_chosen_for() {
        assertThat(last("{\"id\":\"p\",\"text\":\"They marched to aleppo at night.\",\"toponyms\":["
                        + "{\"span\":[16,22],\"lat\":36.2,\"lon\":37.16}]}"))
                .contains("given=100.0");
    }

    @Test
    void a_marked_name_put_elsewhere_is_wrong() {
        assertThat(last("{\"id\":\"p\",\"text\":\"Shells fell on Aleppo at night.\",\"toponyms\":["
                        + "{\"span\":[15,21],\"lat\":-36.2,\"lon\":37.16}]}"))
                .contains("e2e=0.0", "given=0.0");
    }

    private static String last(String row) {
        List<String> printed = new PlacesTask()
                .of(List.of(new Gold(JSON.readTree(row))), new GoldReader(DocumentPipeline.standard()))
                .printed();
        return printed.get(printed.size() - 1);
    }
}
