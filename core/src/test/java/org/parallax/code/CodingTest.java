package org.parallax.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parallax.annotate.Annotator;
import org.parallax.attribute.Attributor;
import org.parallax.identify.Identifier;
import org.parallax.model.Actors;
import org.parallax.model.Annotated;
import org.parallax.model.Attributions;
import org.parallax.model.Block;
import org.parallax.model.Document;
import org.parallax.model.DocumentId;
import org.parallax.model.Edition;
import org.parallax.model.Event;
import org.parallax.model.Factuality;
import org.parallax.model.Participant;
import org.parallax.model.PloverType;
import org.parallax.model.Role;
import org.parallax.model.Span;
import org.parallax.model.Text;

/** Rival accounts of a capture at a border, as each side might word them. */
final class CodingTest {

    /** An event in short: actor, CAMEO code, recipient, factuality, claimant. */
    private record Told(String actor, String cameo, String recipient, String factuality, String claimant) {}

    @Test
    void an_arrest_has_the_captor_as_actor_and_counts_the_captives() {
        assertThat(told("Azerbaijani forces have detained six soldiers of Armenia."))
                .containsExactly(new Told("AZE", "173", "ARM", "CT+", "OUTLET"));
    }

    @Test
    void a_passive_keeps_who_did_it_to_whom() {
        assertThat(told("Six Armenian soldiers were captured by Azerbaijani border guards on Thursday."))
                .containsExactly(new Told("AZE", "181", "ARM", "CT+", "OUTLET"));
    }

    @Test
    void a_confirmed_capture_is_claimed_by_who_confirms_it() {
        assertThat(told("Armenia's Defence Ministry confirmed that six of its soldiers had been captured."))
                .containsExactly(new Told("---", "181", "ARM", "CT+", "ARM"));
    }

    @Test
    void what_is_denied_is_coded_as_denied_by_the_denier() {
        assertThat(told("Armenia denied that its troops had crossed into Azerbaijan."))
                .contains(new Told("ARM", "190", "AZE", "CT-", "ARM"))
                .anyMatch(event -> event.cameo().equals("120") && event.actor().equals("ARM"));
    }

    @Test
    void the_accused_is_the_actor_of_what_he_is_accused_of() {
        assertThat(told("Armenia accused Azerbaijan of abducting Armenian soldiers."))
                .contains(new Told("AZE", "181", "ARM", "CT+", "ARM"))
                .contains(new Told("ARM", "112", "AZE", "CT+", "OUTLET"));
    }

    @Test
    void rejecting_and_demanding_are_two_events_of_one_subject() {
        assertThat(told("Baku rejected Yerevan's claims and demanded that Armenia stop its provocations."))
                .contains(new Told("AZE", "120", "ARM", "CT+", "OUTLET"))
                .contains(new Told("AZE", "100", "ARM", "CT+", "OUTLET"));
    }

    @Test
    void an_announced_future_is_an_agreement_or_a_threat() {
        assertThat(types("Turkey will withdraw its troops from Iraq.")).containsExactly(PloverType.AGREE);
        assertThat(types("Turkey will bomb Iraq.")).containsExactly(PloverType.THREATEN);
    }

    @Test
    void what_a_public_figure_says_is_a_statement_that_plover_does_not_count() {
        assertThat(events(read("The president of France said on Monday that the weather was fine.")))
                .singleElement()
                .satisfies(event -> {
                    assertThat(event.code().type()).isNull();
                    assertThat(event.code().cameo()).isEqualTo("010");
                });
    }

    @Test
    void what_a_private_person_says_is_no_event() {
        assertThat(events(read("His mother said on Monday that the weather was fine.")))
                .isEmpty();
    }

    @Test
    void an_accident_between_private_persons_is_no_event() {
        assertThat(events(read("Two cyclists were injured when a taxi hit them outside a supermarket.")))
                .isEmpty();
    }

    @Test
    void a_dateline_is_no_actor() {
        assertThat(told("OSLO, June 3 (Reuters) - Russia attacked Ukraine on Monday."))
                .containsExactly(new Told("RUS", "190", "UKR", "CT+", "OUTLET"));
    }

    @Test
    void an_explanation_names_what_was_taken_and_what_was_refused() {
        Reading reading = read("Russia fired missiles at Ukraine.");
        Explanation explanation = Coder.explain(reading.document, reading.actors, reading.attributions);
        assertThat(explanation.decisions()).anyMatch(Explanation.Decision::taken);
        assertThat(explanation.decisions())
                .anyMatch(each -> !each.taken() && each.reason().startsWith("not "));
    }

    private record Reading(Annotated document, Actors actors, Attributions attributions) {}

    private static Reading read(String words) {
        Text text = Text.of(words);
        Document document = new Document(
                new DocumentId("d-1"),
                "a test",
                text,
                Edition.UNKNOWN,
                List.of(new Block(new Span(0, text.length()), Role.BODY)));
        Annotated annotated = Annotator.standard().annotate(document);
        Actors actors = Identifier.standard().identify(annotated);
        return new Reading(annotated, actors, Attributor.standard().attribute(annotated, actors));
    }

    private static List<Event> events(Reading reading) {
        return Coder.standard()
                .code(reading.document, reading.actors, reading.attributions)
                .events();
    }

    private static List<PloverType> types(String words) {
        List<PloverType> types = new ArrayList<>();
        events(read(words)).forEach(event -> types.add(event.code().type()));
        return types;
    }

    /** The happenings told; public statements are left out. */
    private static List<Told> told(String words) {
        Reading reading = read(words);
        List<Told> told = new ArrayList<>();
        List<Event> happenings = events(reading).stream()
                .filter(event -> event.code().type() != null)
                .toList();
        for (Event event : happenings) {
            Factuality factuality = event.standing().factuality();
            told.add(new Told(
                    party(reading, event.roles().actors()),
                    String.valueOf(event.code().cameo()),
                    party(reading, event.roles().recipients()),
                    factuality.label(),
                    claimant(reading, event)));
        }
        return told;
    }

    private static String claimant(Reading reading, Event event) {
        var attribution = event.standing().attribution();
        return attribution == null
                ? "OUTLET"
                : String.valueOf(
                        reading.attributions.attribution(attribution).voice().party());
    }

    private static String party(Reading reading, List<Participant> participants) {
        return participants.stream()
                .map(Participant::actor)
                .filter(actor -> actor != null)
                .map(actor -> String.valueOf(reading.actors.actor(actor).party()))
                .findFirst()
                .orElse("---");
    }
}
