package org.parallax.code;

import java.util.List;
import java.util.stream.Collectors;
import org.parallax.annotate.Annotator;
import org.parallax.attribute.Attributor;
import org.parallax.identify.Identifier;
import org.parallax.model.Actors;
import org.parallax.model.Annotated;
import org.parallax.model.Attributions;
import org.parallax.model.Block;
import org.parallax.model.Count;
import org.parallax.model.Document;
import org.parallax.model.DocumentId;
import org.parallax.model.Edition;
import org.parallax.model.Event;
import org.parallax.model.Events;
import org.parallax.model.Participant;
import org.parallax.model.Role;
import org.parallax.model.Span;
import org.parallax.model.Text;

/** A text as coded, in short forms that a test can read. */
record Coding(Annotated annotated, Actors actors, Attributions attributions, Events events) {

    static Coding of(String words) {
        Text text = Text.of(words);
        Document document = new Document(
                new DocumentId("d-1"),
                "a test",
                text,
                Edition.UNKNOWN,
                List.of(new Block(new Span(0, text.length()), Role.BODY)));
        Annotated annotated = Annotator.standard().annotate(document);
        Actors actors = Identifier.standard().identify(annotated);
        Attributions attributions = Attributor.standard().attribute(annotated, actors);
        return new Coding(annotated, actors, attributions, Coder.standard().code(annotated, actors, attributions));
    }

    /** Actor's party, CAMEO code, recipient's party, factuality, claimant: {@code AZE 173 ARM CT+ OUTLET}. */
    List<String> told() {
        return events.events().stream().map(this::told).toList();
    }

    private String told(Event event) {
        return String.join(
                " ",
                party(event.roles().actors()),
                String.valueOf(event.code().cameo()),
                party(event.roles().recipients()),
                event.standing().factuality().label(),
                claimant(event));
    }

    private String claimant(Event event) {
        var attribution = event.standing().attribution();
        return attribution == null
                ? "OUTLET"
                : String.valueOf(attributions.attribution(attribution).voice().party());
    }

    private String party(List<Participant> participants) {
        return participants.stream()
                .map(Participant::actor)
                .filter(actor -> actor != null)
                .map(actor -> String.valueOf(actors.actor(actor).party()))
                .findFirst()
                .orElse("---");
    }

    /** What is counted, whose, from, to: {@code dead UKR 12..}. */
    List<String> counts() {
        return events.events().stream()
                .flatMap(event -> event.setting().counts().stream())
                .map(Coding::count)
                .distinct()
                .toList();
    }

    private static String count(Count count) {
        return count.what() + " " + (count.whose() == null ? "?" : count.whose()) + " " + count.low() + ".."
                + (count.high() == null ? "" : count.high());
    }

    String means() {
        return spans(event -> event.setting().means());
    }

    String purposes() {
        return spans(event -> event.setting().purposes());
    }

    private String spans(java.util.function.Function<Event, List<Span>> which) {
        return events.events().stream()
                .flatMap(event -> which.apply(event).stream())
                .distinct()
                .map(annotated::at)
                .collect(Collectors.joining(" | "));
    }
}
