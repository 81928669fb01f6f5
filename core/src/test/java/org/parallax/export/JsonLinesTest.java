package org.parallax.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.parallax.export.JsonLines.Predicates;
import org.parallax.model.ActorId;
import org.parallax.model.Answer;
import org.parallax.model.CodedDocument;
import org.parallax.model.DocumentId;
import org.parallax.model.EventId;
import org.parallax.model.Incident;
import org.parallax.model.IncidentId;
import org.parallax.model.Party;
import org.parallax.model.Point;
import org.parallax.model.Span;
import org.parallax.model.Status;
import org.parallax.model.Tie;

class JsonLinesTest {

    private static final CodedDocument DOCUMENT = ADocument.fullOfEverything();

    @Test
    void a_document_keeps_the_field_names_and_the_order_of_the_contract() {
        String line = JsonLines.standard().line(DOCUMENT);
        assertThat(line)
                .startsWith("{\"type\":\"document\",\"schema\":\"parallax/1\",\"id\":\"d-1\",\"source\":\"a.txt\"");
        assertThat(line)
                .contains("\"published\":\"2021-05-27T08:00+04:00\"")
                .contains("\"attributions\":[{\"id\":\"q1\",\"kind\":\"indirect\",\"source\":[[0,2]],\"cue\":[[3,7]],"
                        + "\"content\":[[8,23]],\"act\":\"report\",\"actor\":\"a1\",\"party\":\"AZE\",\"chain\":[\"a1\"],"
                        + "\"within\":null")
                .contains("\"type\":\"COERCE\",\"mode\":\"arrest\",\"contexts\":[\"military\"],\"cameo\":\"173\","
                        + "\"goldstein\":-5.0")
                .contains("\"counts\":[{\"what\":\"captured\",\"whose\":\"ARM\",\"low\":6,\"span\":[16,19]}]")
                .contains("\"earliest\":\"2021-05-27T03:00\"");
    }

    @Test
    void what_is_unknown_is_left_out() {
        assertThat(JsonLines.standard().line(ADocument.ofWhichNothingIsKnown()))
                .doesNotContain("title", "outlet", "published", "language", "url");
    }

    @Test
    void letters_stay_letters_and_a_line_stays_one_line() {
        String line = JsonLines.standard().line(ADocument.saying("<b>Ağdam</b> 𝔸\u2028“six” & more"));
        assertThat(line).contains("<b>Ağdam</b> 𝔸").contains("& more").contains("\\u2028");
        assertThat(line.lines()).hasSize(1);
    }

    @Test
    void a_document_comes_back_whole() {
        JsonLines whole = JsonLines.with(Predicates.KEPT);
        CodedDocument back = JsonLinesReader.standard().document(whole.line(DOCUMENT));
        assertThat(back.document()).isEqualTo(DOCUMENT.document());
        assertThat(back.lines()).isEqualTo(DOCUMENT.lines());
        assertThat(back.actors().all()).isEqualTo(DOCUMENT.actors().all());
        assertThat(back.attributions().all()).isEqualTo(DOCUMENT.attributions().all());
        assertThat(back.attributions().predications())
                .isEqualTo(DOCUMENT.attributions().predications());
        assertThat(back.told()).isEqualTo(DOCUMENT.told());
        assertThat(back.places()).isEqualTo(DOCUMENT.places());
        assertThat(back.times()).isEqualTo(DOCUMENT.times());
        assertThat(whole.line(back)).isEqualTo(whole.line(DOCUMENT));
    }

    @Test
    void predicates_can_stand_among_the_events_without_a_type() {
        String line = JsonLines.with(Predicates.AS_EVENTS).line(DOCUMENT);
        assertThat(line).contains("{\"trigger\":[3,7],\"head\":[0,1],\"factuality\":\"CT+\",\"attribution\":null");
        assertThat(JsonLinesReader.standard().document(line).told().events())
                .isEqualTo(DOCUMENT.told().events());
    }

    @Test
    void an_incident_comes_back_whole() {
        Answer.Evidence words = new Answer.Evidence(
                new DocumentId("d-1"), List.of(new Span(8, 15)), null, new EventId("e1"), List.of(new ActorId("a1")));
        TreeMap<Party, List<Answer>> accounts = new TreeMap<>();
        accounts.put(new Party("AZE"), List.of(new Answer("arrest", words, false)));
        accounts.put(new Party("ARM"), List.of(new Answer("arrest", words, true, LocalDate.of(2021, 5, 27), true)));
        Incident incident = new Incident(
                new IncidentId("i-1"),
                "Soldiers captured",
                List.of(new Party("ARM"), new Party("AZE")),
                List.of(new Point("act", Status.ONE_SIDED, accounts, "because")),
                new Incident.Sources(
                        List.of(new DocumentId("d-1")),
                        List.of(new Incident.EventRef(new DocumentId("d-1"), new EventId("e1"))),
                        1),
                List.of(new Tie(Tie.Kind.CLAIMED_RETALIATION, new IncidentId("i-2"), "said to answer it")));
        String line = JsonLines.standard().line(incident);
        assertThat(line).contains("\"status\":\"one-sided\"").contains("\"denial\":true");
        assertThat(JsonLinesReader.standard().incident(line)).isEqualTo(incident);
    }

    @Test
    void a_line_of_another_kind_is_refused_with_the_reason() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JsonLinesReader.standard().document("{\"type\":\"incident\"}"))
                .withMessageContaining("not a line of type document");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JsonLinesReader.standard().incident("nonsense"))
                .withMessageContaining("not JSON");
    }
}
