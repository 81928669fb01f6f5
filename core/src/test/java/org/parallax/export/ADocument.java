package org.parallax.export;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;
import org.parallax.model.Actor;
import org.parallax.model.ActorId;
import org.parallax.model.ActorKind;
import org.parallax.model.Actors;
import org.parallax.model.Assertion;
import org.parallax.model.Attribution;
import org.parallax.model.AttributionId;
import org.parallax.model.Attributions;
import org.parallax.model.Block;
import org.parallax.model.CodedDocument;
import org.parallax.model.Count;
import org.parallax.model.Document;
import org.parallax.model.DocumentId;
import org.parallax.model.Edition;
import org.parallax.model.Event;
import org.parallax.model.EventCode;
import org.parallax.model.EventId;
import org.parallax.model.Events;
import org.parallax.model.Factuality;
import org.parallax.model.Mention;
import org.parallax.model.Participant;
import org.parallax.model.Party;
import org.parallax.model.Place;
import org.parallax.model.PlaceId;
import org.parallax.model.PloverType;
import org.parallax.model.Predication;
import org.parallax.model.Provenance;
import org.parallax.model.Published;
import org.parallax.model.Role;
import org.parallax.model.Span;
import org.parallax.model.SpeechAct;
import org.parallax.model.Text;
import org.parallax.model.TimeExpression;
import org.parallax.model.TimeId;
import org.parallax.model.TokenRef;

/** Documents built by hand for tests of the output. */
final class ADocument {

    private static final Provenance CODE = new Provenance("code", "arrest#obj");

    private ADocument() {}

    static CodedDocument ofWhichNothingIsKnown() {
        return saying("Nothing.");
    }

    static CodedDocument saying(String text) {
        Document document =
                new Document(new DocumentId("d-0"), "-", Text.of(text), Edition.UNKNOWN, List.of(body(text)));
        return new CodedDocument(
                document,
                List.of(),
                new Actors(List.of()),
                new Attributions(List.of(), List.of()),
                new Events(List.of(), List.of()),
                List.of(),
                List.of());
    }

    static CodedDocument fullOfEverything() {
        String text = "It said arrests of six in Kalbajar on Thursday.";
        Edition edition = new Edition(
                "A title",
                "An outlet",
                Published.at(OffsetDateTime.parse("2021-05-27T08:00+04:00")),
                "en",
                "https://example.org/1");
        return new CodedDocument(
                new Document(new DocumentId("d-1"), "a.txt", Text.of(text), edition, List.of(body(text))),
                List.of(new CodedDocument.Line(new Span(0, 47), Role.BODY)),
                new Actors(List.of(actor())),
                new Attributions(List.of(attribution()), predications()),
                new Events(List.of(event()), List.of(assertion())),
                places(),
                times());
    }

    private static Block body(String text) {
        return new Block(new Span(0, text.codePointCount(0, text.length())), Role.BODY);
    }

    private static Actor actor() {
        return new Actor(
                new ActorId("a1"),
                "Ministry",
                ActorKind.BODY,
                new Party("AZE"),
                List.of("AZEMIL"),
                List.of(new Mention(new Span(0, 2), new TokenRef(0, 0), Mention.Kind.PRONOUN)),
                new Provenance("identify", "ministry"));
    }

    private static Attribution attribution() {
        return new Attribution(
                new AttributionId("q1"),
                Attribution.Kind.INDIRECT,
                new Attribution.Wording(List.of(new Span(0, 2)), List.of(new Span(3, 7)), List.of(new Span(8, 23))),
                SpeechAct.REPORT,
                new Attribution.Voice(new ActorId("a1"), new Party("AZE"), List.of(new ActorId("a1"))),
                null,
                new Provenance("attribute", "verb+ccomp"));
    }

    private static List<Predication> predications() {
        return List.of(
                new Predication(new TokenRef(0, 1), new Span(3, 7), null, Factuality.CT_PLUS, "said"),
                new Predication(
                        new TokenRef(0, 2), new Span(8, 15), new AttributionId("q1"), Factuality.PR_PLUS, "noun"));
    }

    private static Event event() {
        return new Event(
                new EventId("e1"),
                new Event.Trigger("arrest", new Span(8, 15), new TokenRef(0, 2)),
                new EventCode(PloverType.COERCE, "arrest", List.of("military"), "173", -5.0),
                new Event.Roles(
                        List.of(new Participant(new ActorId("a1"), new Span(0, 2))),
                        List.of(new Participant(null, new Span(16, 22)))),
                new Event.Setting(
                        List.of(new PlaceId("p1")),
                        List.of(new TimeId("t1")),
                        List.of(new Count("captured", new Party("ARM"), 6, null, new Span(16, 19))),
                        List.of(new Span(8, 15)),
                        List.of()),
                new Event.Standing(Factuality.PR_PLUS, new AttributionId("q1")),
                CODE);
    }

    private static Assertion assertion() {
        return new Assertion(
                Assertion.Aspect.TERRITORY,
                List.of(new ActorId("a1")),
                new Span(26, 34),
                new PlaceId("p2"),
                new Event.Standing(Factuality.CT_MINUS, null),
                CODE);
    }

    private static List<Place> places() {
        Place.Located located = new Place.Located(
                "geonames:586268",
                "district",
                new Place.Area("AZ", "Kəlbəcər", List.of("AM")),
                new Place.Point(40.1, 46.04, 20, "district"),
                0.93,
                "only one of this name");
        return List.of(
                new Place(new PlaceId("p1"), new Span(26, 34), "Kalbajar", Place.Relation.IN, located),
                new Place(
                        new PlaceId("p2"),
                        new Span(26, 34),
                        "Kalbajar",
                        new Place.Relation("north", 5.5),
                        new Place.Unlocated("two of this name")));
    }

    private static List<TimeExpression> times() {
        LocalDateTime three = LocalDateTime.parse("2021-05-27T03:00");
        return List.of(
                new TimeExpression(
                        new TimeId("t1"),
                        new Span(38, 46),
                        new TimeExpression.Range(three, three),
                        "minute",
                        "2021-05-27T03:00",
                        new TimeExpression.Timex("TIME", "2021-05-27T03:00"),
                        "stated",
                        new TimeExpression.Universal(
                                Instant.parse("2021-05-26T23:00:00Z"),
                                Instant.parse("2021-05-26T23:00:00Z"),
                                "Asia/Baku")),
                new TimeExpression(
                        new TimeId("t2"),
                        new Span(38, 46),
                        TimeExpression.Range.OPEN,
                        "open",
                        null,
                        new TimeExpression.Timex("DATE", "XXXX-WXX-4"),
                        "week not stated"));
    }
}
