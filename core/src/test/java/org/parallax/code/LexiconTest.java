package org.parallax.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.parallax.model.PloverType;
import org.parallax.table.Row;

final class LexiconTest {

    private static final Lexicon LEXICON = Lexicon.load();

    @Test
    void the_lexicon_has_more_than_a_thousand_predicates() {
        assertThat(LEXICON.size()).isGreaterThan(1000);
    }

    @Test
    void every_plover_type_has_predicates() {
        Set<PloverType> found = EnumSet.noneOf(PloverType.class);
        for (String lemma : List.of(
                "agree",
                "meet",
                "support",
                "accept",
                "cooperate",
                "provide",
                "withdraw",
                "urge",
                "accuse",
                "reject",
                "threaten",
                "protest",
                "expel",
                "deploy",
                "arrest",
                "kill")) {
            LEXICON.of(Entry.Kind.VERB, lemma).stream()
                    .map(entry -> entry.code().type())
                    .filter(Objects::nonNull)
                    .forEach(found::add);
        }
        assertThat(found).isEqualTo(EnumSet.allOf(PloverType.class));
    }

    @Test
    void a_cameo_code_brings_type_mode_and_goldstein_score() {
        var arrest = Ontology.load().ofCameo("173").orElseThrow();
        assertThat(arrest.type()).isEqualTo(PloverType.COERCE);
        assertThat(arrest.mode()).isEqualTo("arrest");
        assertThat(arrest.goldstein()).isEqualTo(-5.0);
        var abduct = Ontology.load().ofCameo("181").orElseThrow();
        assertThat(abduct.type()).isEqualTo(PloverType.ASSAULT);
        assertThat(abduct.goldstein()).isEqualTo(-9.0);
    }

    @Test
    void a_mistake_in_the_data_is_named_with_file_and_line() {
        Row row = new Row("some.tsv", 7, List.of("shell", "v", "subj obj", "", "194"));
        assertThatThrownBy(() -> Frame.parse(row, "subj obj")).hasMessageContaining("some.tsv:7");
        assertThatThrownBy(() -> Ontology.load().of(row, "999", "", List.of())).hasMessageContaining("some.tsv:7");
        assertThatThrownBy(() -> Condition.parse(row, "obj")).hasMessageContaining("some.tsv:7");
    }

    @Test
    void a_named_condition_outweighs_any_word() {
        Row row = new Row("some.tsv", 1, List.of());
        assertThat(Condition.parse(row, "obj=@weapon").weight())
                .isGreaterThan(Condition.parse(row, "obj=*").weight());
    }
}
