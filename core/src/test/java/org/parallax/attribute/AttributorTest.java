package org.parallax.attribute;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parallax.annotate.Annotator;
import org.parallax.identify.Identifier;
import org.parallax.model.Annotated;
import org.parallax.model.Attribution;
import org.parallax.model.Attributions;
import org.parallax.model.Block;
import org.parallax.model.Document;
import org.parallax.model.DocumentId;
import org.parallax.model.Edition;
import org.parallax.model.Factuality;
import org.parallax.model.Predication;
import org.parallax.model.Role;
import org.parallax.model.Span;
import org.parallax.model.SpeechAct;
import org.parallax.model.Text;

class AttributorTest {

    private final Attributor attributor = Attributor.standard();

    private Annotated annotated;
    private Attributions found;

    private void read(String value) {
        Text text = Text.of(value);
        Block block = new Block(new Span(0, text.length()), Role.BODY);
        annotated = Annotator.standard()
                .annotate(new Document(new DocumentId("d-1"), "test", text, Edition.UNKNOWN, List.of(block)));
        found = attributor.attribute(annotated, Identifier.standard().identify(annotated));
    }

    private Attribution only(SpeechAct act) {
        List<Attribution> matching =
                found.all().stream().filter(each -> each.act() == act).toList();
        assertThat(matching).hasSize(1);
        return matching.get(0);
    }

    private String words(List<Span> spans) {
        return String.join(" | ", spans.stream().map(annotated::at).toList());
    }

    private Factuality factuality(String word) {
        return found.predications().stream()
                .filter(each -> annotated.at(each.span()).equals(word))
                .map(Predication::factuality)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_reported_clause_has_its_source_and_cue() {
        read("The Norwegian coast guard said that two boats had crossed the border.");
        Attribution said = only(SpeechAct.SAY);
        assertThat(words(said.wording().source())).isEqualTo("The Norwegian coast guard");
        assertThat(words(said.wording().content())).isEqualTo("that two boats had crossed the border");
        assertThat(factuality("crossed")).isEqualTo(Factuality.CT_PLUS);
    }

    @Test
    void what_is_denied_did_not_happen_in_the_eyes_of_its_source() {
        read("Oslo denied that its troops had fired.");
        assertThat(only(SpeechAct.DENY).kind()).isEqualTo(Attribution.Kind.INDIRECT);
        assertThat(factuality("fired")).isEqualTo(Factuality.CT_MINUS);
    }

    @Test
    void a_passive_confirmation_belongs_to_its_agent() {
        read("The seizure has been confirmed by the Swedish Defence Ministry, which calls it a \"robbery\".");
        assertThat(words(only(SpeechAct.CONFIRM).wording().content())).isEqualTo("The seizure");
        Attribution label = only(SpeechAct.CALL);
        assertThat(words(label.wording().source())).isEqualTo("the Swedish Defence Ministry");
        assertThat(words(label.wording().content())).contains("robbery");
    }

    @Test
    void a_quotation_goes_on_with_its_speaker_after_the_first_sentence() {
        read(
                "\"They came at night,\" said Colonel Erik Berg. \"We stopped them at the river. Nobody was hurt there.\"");
        Attribution said = only(SpeechAct.SAY);
        assertThat(said.kind()).isEqualTo(Attribution.Kind.DIRECT);
        assertThat(words(said.wording().content())).contains("Nobody was hurt there");
    }

    @Test
    void the_one_who_is_quoted_speaks_and_the_one_who_quotes_relays() {
        read("Danish news agencies quoted Minister Lars Holm as calling on Sweden to open the port.");
        Attribution quoted = only(SpeechAct.REQUEST);
        assertThat(words(quoted.wording().source())).isEqualTo("Minister Lars Holm");
        assertThat(factuality("open")).isEqualTo(Factuality.UNCOMMITTED);
    }

    @Test
    void threats_conditions_and_attempts_are_no_facts() {
        read("Sweden threatened to close the strait. If Norway had attacked, it would have failed to cross.");
        assertThat(factuality("close")).isEqualTo(Factuality.UNCOMMITTED);
        assertThat(factuality("attacked")).isEqualTo(Factuality.UNCOMMITTED);
    }
}
