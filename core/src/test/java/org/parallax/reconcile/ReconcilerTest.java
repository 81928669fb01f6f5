package org.parallax.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.parallax.model.AnArticle.anArticle;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parallax.IncidentPipeline;
import org.parallax.model.AnArticle;
import org.parallax.model.Answer;
import org.parallax.model.CodedDocument;
import org.parallax.model.Factuality;
import org.parallax.model.Incident;
import org.parallax.model.Party;
import org.parallax.model.Point;
import org.parallax.model.SpeechAct;
import org.parallax.model.Status;

class ReconcilerTest {

    private static Point point(String name, CodedDocument... documents) {
        List<Incident> incidents = IncidentPipeline.standard().incidents(List.of(documents));
        assertThat(incidents).hasSize(1);
        return incidents.get(0).points().stream()
                .filter(point -> point.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no point " + name + " in " + incidents));
    }

    /** A shooting at Hill on 2 March, told by one side. */
    private static AnArticle shooting(String document, String day, String teller, String shooter, String who) {
        return shooting(document, day, teller, shooter, who, Factuality.CT_PLUS);
    }

    private static AnArticle shooting(
            String document, String day, String teller, String shooter, String who, Factuality how) {
        return anArticle(document)
                .published(day)
                .line(teller + " said " + who + " had shot a man in Hill on 2 March.")
                .by(teller, SpeechAct.SAY, who + " had shot a man in Hill on 2 March")
                .held(how)
                .tells("shot", "shoot")
                .actor(shooter, who)
                .at("Hill", "in", "NO", 40.0, 45, 2)
                .on("2 March", "2024-03-02", "2024-03-02");
    }

    @Test
    void a_later_account_without_doubt_takes_the_earlier_one_back() {
        Point actor = point(
                "actor",
                shooting("a", "2024-03-02", "NOR", "SOU", "southern police").build(),
                shooting("b", "2024-03-03", "SOU", "NOR", "northern police").build(),
                shooting("c", "2024-03-09", "SOU", "SOU", "southern guards").build());
        assertThat(actor.status()).isEqualTo(Status.AGREED);
        assertThat(actor.accounts().get(new Party("SOU")))
                .extracting(Answer::value, Answer::earlier)
                .containsExactly(tuple("northern police", true), tuple("southern guards", false));
    }

    @Test
    void a_later_probably_shows_a_change_and_takes_nothing_back() {
        Point actor = point(
                "actor",
                shooting("a", "2024-03-02", "NOR", "SOU", "southern police").build(),
                shooting("b", "2024-03-03", "SOU", "NOR", "northern police").build(),
                shooting("c", "2024-03-09", "SOU", "SOU", "southern guards", Factuality.PR_PLUS)
                        .build());
        assertThat(actor.status()).isEqualTo(Status.DISPUTED);
        assertThat(actor.accounts().get(new Party("SOU")).get(0).earlier()).isTrue();
    }

    @Test
    void who_says_that_nobody_died_disputes_the_number_of_the_dead() {
        CodedDocument document = anArticle("a")
                .line("North said it had struck Hill and killed nine men.")
                .by("NOR", SpeechAct.SAY, "it had struck Hill and killed nine men")
                .tells("struck", "strike")
                .actor("NOR", "it")
                .tells("killed", "kill")
                .actor("NOR", "it")
                .count("dead", null, 9, 9, "nine")
                .line("South said nobody was killed.")
                .by("SOU", SpeechAct.SAY, "nobody was killed")
                .denied()
                .tells("killed", "kill")
                .recipient("SOU", "nobody")
                .build();
        Point dead = point("dead", document);
        assertThat(dead.status()).isEqualTo(Status.DISPUTED);
        assertThat(dead.accounts().get(new Party("SOU")))
                .extracting(Answer::value)
                .containsExactly("nobody");
    }
}
