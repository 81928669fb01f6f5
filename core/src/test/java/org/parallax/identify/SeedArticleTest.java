package org.parallax.identify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The article of the shared folder, where that is there. */
class SeedArticleTest {

    private static final Path ARTICLE = Path.of("../../shared/seed/kalbajar.txt");

    @Test
    void the_sides_of_the_article_are_told_apart() throws IOException {
        assumeTrue(Files.exists(ARTICLE), "no shared folder");
        Reading reading = Reading.of(Files.readString(ARTICLE));

        assertThat(reading.party("the Azerbaijan Defence Ministry")).isEqualTo("AZE");
        assertThat(reading.party("the Armenian Defence Ministry")).isEqualTo("ARM");
        assertThat(reading.actor("it")).isEqualTo(reading.actor("the Azerbaijan Defence Ministry"));
        assertThat(reading.party("six Armenian service members")).isEqualTo("ARM");
        assertThat(reading.actor("which")).isEqualTo(reading.actor("the Armenian Defence Ministry"));
        assertThat(reading.party("its servicemen")).isEqualTo("ARM");
        assertThat(reading.actor("the men")).isEqualTo(reading.actor("its servicemen"));
    }

    @Test
    void the_officer_is_one_man_of_his_ministry_and_the_minister_is_another() throws IOException {
        assumeTrue(Files.exists(ARTICLE), "no shared folder");
        Reading reading = Reading.of(Files.readString(ARTICLE));

        assertThat(reading.actor("Lieutenant Colonel Anar Eyvazov")).isEqualTo(reading.actor("Colonel Anar Eyvazov"));
        assertThat(reading.party("Colonel Anar Eyvazov")).isEqualTo("AZE");
        assertThat(reading.party("Ayvazian")).isEqualTo("ARM");
        assertThat(reading.actor("Ilham Aliyev")).isEqualTo(reading.actor("Azerbaijan's President"));
    }
}
