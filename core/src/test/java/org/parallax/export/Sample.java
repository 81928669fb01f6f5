package org.parallax.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.parallax.export.account.Projection;
import org.parallax.export.account.Selection;
import org.parallax.export.account.Terms;
import org.parallax.model.Actor;
import org.parallax.model.ActorId;
import org.parallax.model.ActorKind;
import org.parallax.model.Actors;
import org.parallax.model.Answer;
import org.parallax.model.Answer.Evidence;
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
import org.parallax.model.Incident;
import org.parallax.model.IncidentId;
import org.parallax.model.Mention;
import org.parallax.model.Participant;
import org.parallax.model.Party;
import org.parallax.model.Place;
import org.parallax.model.PlaceId;
import org.parallax.model.PloverType;
import org.parallax.model.Point;
import org.parallax.model.Provenance;
import org.parallax.model.Published;
import org.parallax.model.Role;
import org.parallax.model.Span;
import org.parallax.model.SpeechAct;
import org.parallax.model.Status;
import org.parallax.model.Text;
import org.parallax.model.TimeExpression;
import org.parallax.model.TimeId;
import org.parallax.model.TokenRef;

/**
 * An incident in our own words, coded by hand: one side says it arrested six soldiers in Kalbajar, the other says they
 * were abducted near Gegharkunik, and denies that they had crossed the border. A captured man has a name.
 */
public final class Sample {

    static final Party AZE = new Party("AZE");
    static final Party ARM = new Party("ARM");

    /** A code point outside the Basic Multilingual Plane stands first, so that UTF-16 offsets would be one off. */
    public static final String TEXT = """
            \uD83D\uDCF0 Six soldiers held
            Azerbaijan's army said it had arrested six Armenian soldiers in Kalbajar on 27 May.
            Armenia's ministry said Private Aram Petrosyan was abducted near Gegharkunik. It denied that they had crossed the border.
            """;

    private static final Provenance BY_HAND = new Provenance("test", "by hand");

    private final Text text = Text.of(TEXT);
    private final Published published;
    private final List<Actor> actors = new ArrayList<>();

    private Sample(Published published) {
        this.published = published;
    }

    /** The selection of the one incident under terms. */
    static Selection selection(Terms terms) {
        return new Selection(List.of(document()), List.of(incident()), terms);
    }

    /** The same, but one side tells of dead. */
    static Selection withDead(Count... dead) {
        CodedDocument document = document();
        Event first = document.told().events().get(0);
        Event.Setting setting = first.setting();
        Event deadly = new Event(
                first.id(),
                first.trigger(),
                first.code(),
                first.roles(),
                new Event.Setting(setting.places(), setting.times(), List.of(dead), List.of(), List.of()),
                first.standing(),
                first.provenance());
        List<Event> events = new ArrayList<>(document.told().events());
        events.set(0, deadly);
        CodedDocument changed = new CodedDocument(
                document.document(),
                document.lines(),
                document.actors(),
                document.attributions(),
                new Events(events, List.of()),
                document.places(),
                document.times());
        return new Selection(List.of(changed), List.of(incident()), Terms.STANDARD);
    }

    static Selection selection(Projection projection) {
        return selection(Terms.STANDARD.with(projection));
    }

    public static CodedDocument document() {
        return new Sample(Published.on(LocalDate.of(2021, 5, 28))).coded();
    }

    public static Incident incident() {
        return new Sample(Published.on(LocalDate.of(2021, 5, 28))).sides();
    }

    private CodedDocument coded() {
        List<Block> blocks = new ArrayList<>();
        int start = 0;
        for (String line : TEXT.lines().toList()) {
            int end = start + line.codePointCount(0, line.length());
            blocks.add(new Block(new Span(start, end), start == 0 ? Role.TITLE : Role.BODY));
            start = end + 1;
        }
        Edition edition = new Edition("Six soldiers held", "Test Wire", published, "en", "https://example.org/six");
        return new CodedDocument(
                new Document(new DocumentId("d-1"), "six.txt", text, edition, blocks),
                List.of(
                        new CodedDocument.Line(blocks.get(0).span(), Role.TITLE),
                        new CodedDocument.Line(blocks.get(1).span(), Role.BODY),
                        new CodedDocument.Line(
                                at("Armenia's ministry said Private Aram Petrosyan was abducted near Gegharkunik."),
                                Role.BODY),
                        new CodedDocument.Line(at("It denied that they had crossed the border."), Role.BODY)),
                new Actors(actors()),
                attributions(),
                new Events(events(), List.of()),
                places(),
                times());
    }

    private List<Actor> actors() {
        actor("a1", "Azerbaijan's army", ActorKind.FORCE, AZE, "AZEMIL", "Azerbaijan's army");
        actor("a2", "six Armenian soldiers", ActorKind.FORCE, ARM, "ARMMIL", "six Armenian soldiers");
        actor("a3", "Armenia's ministry", ActorKind.BODY, ARM, "ARMGOV", "Armenia's ministry");
        actor("a4", "Aram Petrosyan", ActorKind.PERSON, ARM, "ARMMIL", "Aram Petrosyan");
        return actors;
    }

    private void actor(String id, String name, ActorKind kind, Party party, String code, String words) {
        Mention mention = new Mention(at(words), new TokenRef(1, actors.size()), Mention.Kind.NAME);
        actors.add(new Actor(new ActorId(id), name, kind, party, List.of(code), List.of(mention), BY_HAND));
    }

    private Attributions attributions() {
        return new Attributions(
                List.of(
                        said(
                                "q1",
                                "a1",
                                AZE,
                                "Azerbaijan's army",
                                "said",
                                "it had arrested six Armenian soldiers in Kalbajar on 27 May",
                                SpeechAct.SAY),
                        said(
                                "q2",
                                "a3",
                                ARM,
                                "Armenia's ministry",
                                "said Private",
                                "Private Aram Petrosyan was abducted near Gegharkunik",
                                SpeechAct.SAY),
                        said("q3", "a3", ARM, "It denied", "denied", "they had crossed the border", SpeechAct.DENY)),
                List.of());
    }

    private Attribution said(
            String id, String actor, Party party, String source, String cue, String content, SpeechAct act) {
        return new Attribution(
                new AttributionId(id),
                Attribution.Kind.INDIRECT,
                new Attribution.Wording(List.of(at(source)), List.of(at(cue)), List.of(at(content))),
                act,
                new Attribution.Voice(new ActorId(actor), party, List.of(new ActorId(actor))),
                null,
                BY_HAND);
    }

    private List<Event> events() {
        EventCode arrest = new EventCode(PloverType.COERCE, "arrest", List.of("legal", "military"), "173", -5.0);
        EventCode abduct = new EventCode(PloverType.ASSAULT, "abduct", List.of("military"), "181", -9.0);
        EventCode cross = new EventCode(PloverType.MOBILIZE, "troops", List.of("military"), "154", -7.2);
        Event.Setting inKalbajar = new Event.Setting(
                List.of(new PlaceId("p1")),
                List.of(new TimeId("t1")),
                List.of(new Count("captured", ARM, 6, 6, at("six Armenian"))),
                List.of(),
                List.of());
        Event.Setting nearGegharkunik =
                new Event.Setting(List.of(new PlaceId("p2")), List.of(), List.of(), List.of(), List.of());
        return List.of(
                event(
                        "e1",
                        "arrested",
                        arrest,
                        "a1",
                        "it had",
                        "a2",
                        "six Armenian soldiers",
                        inKalbajar,
                        Factuality.CT_PLUS,
                        "q1"),
                event(
                        "e2",
                        "abducted",
                        abduct,
                        "a1",
                        "Azerbaijan's army",
                        "a4",
                        "Aram Petrosyan",
                        nearGegharkunik,
                        Factuality.CT_PLUS,
                        "q2"),
                event(
                        "e3",
                        "crossed",
                        cross,
                        "a2",
                        "they",
                        "a1",
                        "Azerbaijan's army",
                        Event.Setting.UNKNOWN,
                        Factuality.CT_MINUS,
                        "q3"));
    }

    private Event event(
            String id,
            String word,
            EventCode code,
            String actor,
            String actorWords,
            String recipient,
            String recipientWords,
            Event.Setting setting,
            Factuality factuality,
            String attribution) {
        return new Event(
                new EventId(id),
                new Event.Trigger(word, at(word), new TokenRef(1, 5)),
                code,
                new Event.Roles(
                        List.of(new Participant(new ActorId(actor), at(actorWords))),
                        List.of(new Participant(new ActorId(recipient), at(recipientWords)))),
                setting,
                new Event.Standing(factuality, new AttributionId(attribution)),
                new Provenance("code", word + "#obj"));
    }

    private List<Place> places() {
        return List.of(
                place("p1", "Kalbajar", "in", "AZ", "Kəlbəcər", List.of(), 40.1, 46.04),
                place("p2", "Gegharkunik", "near", "AM", "Gegharkunik", List.of("AZ"), 40.35, 45.26));
    }

    private Place place(
            String id,
            String name,
            String relation,
            String country,
            String admin1,
            List<String> claims,
            double latitude,
            double longitude) {
        return new Place(
                new PlaceId(id),
                at(name),
                name,
                new Place.Relation(relation, null),
                new Place.Located(
                        "geonames:" + id.substring(1),
                        "district",
                        new Place.Area(country, admin1, claims),
                        new Place.Point(latitude, longitude, 30, relation.equals("in") ? "district" : "admin1"),
                        0.9,
                        "by hand"));
    }

    private List<TimeExpression> times() {
        LocalDate day = LocalDate.of(2021, 5, 27);
        return List.of(new TimeExpression(
                new TimeId("t1"),
                at("27 May"),
                new TimeExpression.Range(day.atStartOfDay(), day.atTime(23, 59)),
                "day",
                "2021-05-27",
                new TimeExpression.Timex("DATE", "2021-05-27"),
                "by hand"));
    }

    private Incident sides() {
        List<Point> points = List.of(
                point(
                        "occurrence",
                        Status.AGREED,
                        answer("yes", "arrested", "e1", "a1"),
                        answer("yes", "abducted", "e2", "a3")),
                point(
                        "act",
                        Status.DISPUTED,
                        answer("arrest", "arrested", "e1", "a1"),
                        answer("abduction", "abducted", "e2", "a3")),
                point("captured:ARM", Status.ONE_SIDED, answer("6", "six", "e1", "a1"), null),
                point(
                        "place",
                        Status.DISPUTED,
                        answer("Kalbajar", "Kalbajar", "e1", "a1"),
                        answer("near Gegharkunik", "near Gegharkunik", "e2", "a3")));
        DocumentId document = new DocumentId("d-1");
        return new Incident(
                new IncidentId("i-1"),
                "Soldiers held",
                List.of(ARM, AZE),
                points,
                new Incident.Sources(
                        List.of(document),
                        List.of(
                                new Incident.EventRef(document, new EventId("e1")),
                                new Incident.EventRef(document, new EventId("e2")),
                                new Incident.EventRef(document, new EventId("e3"))),
                        1));
    }

    private static Point point(String name, Status status, Answer aze, @org.jspecify.annotations.Nullable Answer arm) {
        SortedMap<Party, List<Answer>> accounts = new TreeMap<>();
        accounts.put(AZE, List.of(aze));
        if (arm != null) {
            accounts.put(ARM, List.of(arm));
        }
        return new Point(name, status, accounts, "by hand");
    }

    private Answer answer(String value, String words, String event, String speaker) {
        return new Answer(
                value,
                new Evidence(
                        new DocumentId("d-1"),
                        List.of(at(words)),
                        new AttributionId(event.equals("e1") ? "q1" : "q2"),
                        new EventId(event),
                        List.of(new ActorId(speaker))),
                false);
    }

    private Span at(String words) {
        int unit = TEXT.indexOf(words);
        if (unit < 0) {
            throw new IllegalArgumentException("not in the text: " + words);
        }
        return text.span(unit, unit + words.length());
    }
}
