package org.parallax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parallax.model.AnArticle.anArticle;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.parallax.model.Answer;
import org.parallax.model.Assertion.Aspect;
import org.parallax.model.CodedDocument;
import org.parallax.model.Factuality;
import org.parallax.model.Incident;
import org.parallax.model.Party;
import org.parallax.model.PloverType;
import org.parallax.model.Point;
import org.parallax.model.SpeechAct;
import org.parallax.model.Status;

/** A border story told by both sides in one article, from coded document to points. */
class BorderStoryTest {

    /** One side takes six soldiers of the other; each side has its own word, place and reason for it. */
    private static CodedDocument story(String one, String other) {
        return anArticle("story")
                .title("North arrests soldiers of South")
                .tells("arrests", "arrest", PloverType.COERCE, "arrest")
                .actor(one, "North")
                .recipient(other, "soldiers of South")
                .line("The northern ministry said it had arrested six southern servicemen in Kale at 3:00 am.")
                .by(one, SpeechAct.SAY, "it had arrested six southern servicemen in Kale at 3:00 am")
                .tells("arrested", "arrest", PloverType.COERCE, "arrest")
                .actor(one, "it")
                .recipient(other, "six southern servicemen")
                .count("captured", other, 6, 6, "six")
                .at("Kale", "in", "AZ", 40.1, 46.04, 30)
                .on("3:00 am", null, "T03:00")
                .line("\"Soldiers were disarmed in the village of Ayr.\"")
                .by(one, SpeechAct.SAY, "Soldiers were disarmed in the village of Ayr.")
                .tells("disarmed", "disarm", PloverType.RETREAT, "disarm")
                .recipient(other, "Soldiers")
                .at("Ayr", "in", "AZ", 40.15, 46.1, 3)
                .line("\"At the same time the enemy had assembled tanks on the line.\"")
                .by(one, SpeechAct.SAY, "At the same time the enemy had assembled tanks on the line.")
                .tells("assembled", "assemble", PloverType.MOBILIZE, "weapons")
                .actor(other, "the enemy")
                .line("It accused South of trying to mine supply roads.")
                .tells("accused", "accuse", PloverType.ACCUSE, null)
                .actor(one, "It")
                .recipient(other, "South")
                .by(one, SpeechAct.ACCUSE, "trying to mine supply roads")
                .cue("accused")
                .asserts(Aspect.PURPOSE, "mine supply roads", other)
                .line("The arrest was confirmed by the southern ministry, which calls it an \"abduction\".")
                .by(other, SpeechAct.CONFIRM, "The arrest")
                .tells("arrest", "arrest", PloverType.COERCE, "arrest")
                .by(other, SpeechAct.CALL, "abduction")
                .tells("abduction", "abduction", PloverType.ASSAULT, "abduct")
                .line("It said the men were doing engineering work near Gegh and were not in the territory of North.")
                .by(other, SpeechAct.SAY, "the men were doing engineering work near Gegh")
                .asserts(Aspect.PURPOSE, "engineering work", other)
                .asserts(Aspect.PLACE, "near Gegh", other)
                .denied()
                .asserts(Aspect.TERRITORY, "the territory of North", other)
                .line("The southern premier proposed that both withdraw.")
                .tells("proposed", "propose", PloverType.REQUEST, null)
                .actor(other, "The southern premier")
                .recipient(one, "both")
                .by(other, SpeechAct.PROPOSE, "both withdraw")
                .held(Factuality.UNCOMMITTED)
                .tells("withdraw", "withdraw", PloverType.RETREAT, "withdraw")
                .line("The minister of South resigned.")
                .tells("resigned", "resign", PloverType.RETREAT, "resign")
                .actor(other, "The minister of South")
                .line("A war between them began on 27 September 2020.")
                .tells("war", "war", PloverType.ASSAULT, null)
                .actor(one, "them")
                .actor(other, "them")
                .on("27 September 2020", "2020-09-27", "2020-09-27")
                .build();
    }

    private static Incident main(CodedDocument document) {
        return IncidentPipeline.standard().incidents(List.of(document)).stream()
                .filter(incident -> incident.title().contains("taken and held"))
                .findFirst()
                .orElseThrow();
    }

    private static Point point(Incident incident, String name) {
        return incident.points().stream()
                .filter(point -> point.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no point " + name + " in " + incident.points()));
    }

    private static String values(Incident incident, String name, String party) {
        return point(incident, name).accounts().getOrDefault(new Party(party), List.of()).stream()
                .map(Answer::value)
                .collect(Collectors.joining(" | "));
    }

    private final Incident incident = main(story("AZE", "ARM"));

    @Test
    void the_capture_is_agreed_since_the_other_side_confirms_it() {
        assertThat(point(incident, "occurrence").status()).isEqualTo(Status.AGREED);
    }

    @Test
    void the_name_of_the_act_is_disputed_and_the_confirmation_lends_no_word() {
        assertThat(point(incident, "act").status()).isEqualTo(Status.DISPUTED);
        assertThat(values(incident, "act", "AZE")).isEqualTo("arrested | disarmed");
        assertThat(values(incident, "act", "ARM")).isEqualTo("abduction");
        assertThat(values(incident, "act", "OUTLET")).isEqualTo("arrests | arrest");
    }

    @Test
    void number_time_and_deployment_are_told_by_one_side_only() {
        assertThat(point(incident, "captured").status()).isEqualTo(Status.ONE_SIDED);
        assertThat(values(incident, "captured", "AZE")).isEqualTo("six");
        assertThat(point(incident, "time").status()).isEqualTo(Status.ONE_SIDED);
        assertThat(values(incident, "time", "AZE")).isEqualTo("3:00 am");
        assertThat(point(incident, "deployment").status()).isEqualTo(Status.ONE_SIDED);
        assertThat(values(incident, "deployment", "AZE")).isEqualTo("assembled tanks on the line");
    }

    @Test
    void place_and_purpose_are_disputed() {
        assertThat(point(incident, "place").status()).isEqualTo(Status.DISPUTED);
        assertThat(values(incident, "place", "ARM")).contains("near Gegh", "the territory of North");
        assertThat(point(incident, "purpose").status()).isEqualTo(Status.DISPUTED);
        assertThat(values(incident, "purpose", "AZE")).isEqualTo("mine supply roads");
        assertThat(values(incident, "purpose", "ARM")).isEqualTo("engineering work");
    }

    @Test
    void what_stands_beside_the_incident_is_not_mixed_into_it() {
        List<String> triggers = incident.sources().events().stream()
                .map(event -> event.event().value())
                .toList();
        assertThat(triggers).containsExactly("e1", "e2", "e3", "e4", "e5", "e6", "e7");
    }

    @Test
    void the_headline_takes_no_sides_word() {
        assertThat(incident.title()).isEqualTo("North and South: people taken and held");
        assertThat(incident.parties()).containsExactly(new Party("ARM"), new Party("AZE"));
    }

    @Test
    void with_the_countries_exchanged_the_accounts_are_mirrored() {
        Incident mirrored = main(story("ARM", "AZE"));
        assertThat(mirrored.points()).hasSameSizeAs(incident.points());
        for (Point each : incident.points()) {
            assertThat(point(mirrored, each.name()).status()).isEqualTo(each.status());
            assertThat(values(mirrored, each.name(), "ARM")).isEqualTo(values(incident, each.name(), "AZE"));
            assertThat(values(mirrored, each.name(), "AZE")).isEqualTo(values(incident, each.name(), "ARM"));
        }
    }
}
