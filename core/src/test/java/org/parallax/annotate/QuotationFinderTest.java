package org.parallax.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parallax.model.Document;
import org.parallax.model.Quotation;

class QuotationFinderTest {

    private static List<Quotation> in(Document document) {
        return new QuotationFinder().find(document);
    }

    private static List<String> insideOf(String text) {
        Document document = Texts.body(text);
        return in(document).stream()
                .map(quotation -> document.at(quotation.inside()))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "She said: \"We saw it.\" | We saw it.",
                "She said “we saw it”. | we saw it",
                "She said “we saw it\" and left. | we saw it",
                "She said ``we saw it'' and left. | we saw it",
                "She said «we saw it» and left. | we saw it",
                "The „blue line“ was crossed. | blue line",
                "The 'blue line' was crossed. | blue line",
                "The ‘blue line’ was crossed. | blue line",
                "'The ministers' talks failed,' she said. | The ministers' talks failed,",
                "We saw it,\" she said. | We saw it,",
                "He called it \"theft. The court was silent. | theft.",
                "The statement: \"We go. We stay. | We go. We stay.",
            })
    void what_stands_between_marks_is_found(String text, String inside) {
        assertThat(insideOf(text)).containsExactly(inside);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "It's the soldiers' camp and the minister's car.",
                "It’s the soldiers’ camp and the minister’s car.",
                "In the '90s they stood 6'2\" tall.",
                "Rock 'n' roll in the drivers' seat",
            })
    void apostrophes_and_measures_are_no_quotation_marks(String text) {
        assertThat(insideOf(text)).allMatch(inside -> inside.equals("n"));
    }

    @Test
    void a_quotation_may_stand_in_another() {
        Document document = Texts.body("\"They told us 'go home' and we went,\" he said.");

        List<Quotation> found = in(document);

        assertThat(found).extracting(Quotation::within).containsExactly(null, 0);
        assertThat(document.at(found.get(1).inside())).isEqualTo("go home");
    }

    @Test
    void the_same_marks_may_nest() {
        assertThat(insideOf("\"They told us \"go home\" and we went,\" he said."))
                .containsExactly("They told us \"go home\" and we went,", "go home");
    }

    @Test
    void a_quotation_without_end_stops_where_the_next_one_opens() {
        assertThat(insideOf("He said \"we go. She said \"no\" and left.")).containsExactly("we go.", "no");
    }

    @Test
    void a_quotation_goes_on_where_the_next_paragraph_opens_it_again() {
        Document document =
                Texts.body("He said: \"We saw it.\n\"We told them.\n\"They left.\"\n\"Good,\" said the other.");

        List<Quotation> found = in(document);

        assertThat(found).extracting(Quotation::closed).containsExactly(false, false, true, true);
        assertThat(found).extracting(Quotation::continues).containsExactly(null, 0, 1, null);
    }

    @Test
    void a_quotation_goes_on_where_the_next_paragraph_only_closes_it() {
        Document document = Texts.body("He said: “We saw it.\nWe told them.” Then he left.");

        List<Quotation> found = in(document);

        assertThat(found).extracting(Quotation::continues).containsExactly(null, 0);
        assertThat(document.at(found.get(1).inside())).isEqualTo("We told them.");
    }

    @Test
    void offsets_count_code_points() {
        Document document = Texts.body("😀 said \"𝐆o 😀 home\" twice.");

        Quotation quotation = in(document).get(0);

        assertThat(document.at(quotation.inside())).isEqualTo("𝐆o 😀 home");
        assertThat(document.at(quotation.outside())).isEqualTo("\"𝐆o 😀 home\"");
        assertThat(quotation.inside().start()).isEqualTo(8);
    }

    @Test
    void empty_marks_hold_nothing() {
        assertThat(insideOf("He said \"\" and \"...\" and then \"yes\".")).containsExactly("yes");
    }
}
