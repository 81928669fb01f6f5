package org.parallax.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.parallax.DocumentPipeline;
import org.parallax.IncidentPipeline;
import org.parallax.Pipeline;
import org.parallax.model.Actor;
import org.parallax.model.ActorId;
import org.parallax.model.ActorKind;
import org.parallax.model.Actors;
import org.parallax.model.Annotated;
import org.parallax.model.Answer;
import org.parallax.model.Attributions;
import org.parallax.model.Block;
import org.parallax.model.Claim;
import org.parallax.model.CodedDocument;
import org.parallax.model.Document;
import org.parallax.model.DocumentId;
import org.parallax.model.Edition;
import org.parallax.model.Event;
import org.parallax.model.EventCode;
import org.parallax.model.EventId;
import org.parallax.model.Events;
import org.parallax.model.Factuality;
import org.parallax.model.Happening;
import org.parallax.model.Incident;
import org.parallax.model.IncidentId;
import org.parallax.model.Mention;
import org.parallax.model.Participant;
import org.parallax.model.Party;
import org.parallax.model.Place;
import org.parallax.model.PlaceId;
import org.parallax.model.Places;
import org.parallax.model.PloverType;
import org.parallax.model.Point;
import org.parallax.model.Provenance;
import org.parallax.model.Rejection;
import org.parallax.model.Role;
import org.parallax.model.Span;
import org.parallax.model.Status;
import org.parallax.model.Text;
import org.parallax.model.Times;
import org.parallax.model.TokenRef;
import org.parallax.read.Input;
import org.parallax.read.Reading;
import org.parallax.store.journal.Hash;

/**
 * An engine without a parser, quick enough for thousands of documents: a text such as {@code AZE captured six in Kalbajar}
 * has one event for each verb that it knows, told by the party in its first three letters; events with one verb (and the number
 * that it may end in) are one
 * happening.
 */
final class TinyEngine {

    private static final Pattern VERBS = Pattern.compile("(?:captured|shelled|released)[0-9]*");
    private static final Provenance TINY = new Provenance("test", "tiny");

    private TinyEngine() {}

    static Engine version(String version) {
        DocumentPipeline documents = new DocumentPipeline(
                document -> new Annotated(document, List.of(), List.of()),
                TinyEngine::actors,
                (annotated, actors) -> new Attributions(List.of(), List.of()),
                (annotated, actors, attributions) -> events(annotated),
                (annotated, actors, events) -> places(annotated),
                (annotated, events) -> Times.NONE);
        IncidentPipeline incidents = new IncidentPipeline(TinyEngine::happenings, TinyEngine::incident);
        return new Engine(TinyEngine::read, new Pipeline(documents, incidents), version);
    }

    static Input input(String name, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return new Input(name, () -> new java.io.ByteArrayInputStream(bytes), Edition.UNKNOWN);
    }

    private static Stream<Reading> read(Input input) {
        try (InputStream stream = input.bytes().open()) {
            String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            return text.startsWith("REFUSE")
                    ? Stream.of(new Reading.Refused(new Rejection(input.name(), "not a language that is read here")))
                    : Stream.of(new Reading.Read(document(input, text)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Document document(Input input, String value) {
        Text text = Text.of(value);
        DocumentId id = new DocumentId("d-" + Hash.of(value).substring(0, 16));
        List<Block> blocks = List.of(new Block(new Span(0, text.length()), Role.BODY));
        return new Document(id, input.name(), text, input.edition(), blocks);
    }

    private static Actors actors(Annotated annotated) {
        Span name = new Span(0, 3);
        Party party = new Party(annotated.at(name));
        Mention mention = new Mention(name, new TokenRef(0, 0), Mention.Kind.NAME);
        return new Actors(List.of(new Actor(
                new ActorId("a1"),
                party.code(),
                ActorKind.STATE,
                party,
                List.of(party.code()),
                List.of(mention),
                TINY)));
    }

    private static Events events(Annotated annotated) {
        List<Event> events = new ArrayList<>();
        Text text = annotated.document().text();
        for (MatchResult verb : VERBS.matcher(text.value()).results().toList()) {
            events.add(new Event(
                    new EventId("e" + (events.size() + 1)),
                    new Event.Trigger(
                            verb.group(), text.span(verb.start(), verb.end()), new TokenRef(0, events.size())),
                    new EventCode(PloverType.ASSAULT, null, List.of(), "190", -10.0),
                    new Event.Roles(List.of(new Participant(new ActorId("a1"), new Span(0, 3))), List.of()),
                    Event.Setting.UNKNOWN,
                    new Event.Standing(Factuality.CT_PLUS, null),
                    TINY));
        }
        return new Events(events, List.of());
    }

    private static Places places(Annotated annotated) {
        Text text = annotated.document().text();
        int found = text.value().indexOf("Kalbajar");
        return found < 0
                ? Places.NONE
                : new Places(List.of(kalbajar(text.span(found, found + "Kalbajar".length()))), Map.of(), Map.of());
    }

    private static Place kalbajar(Span span) {
        return new Place(
                new PlaceId("p1"),
                span,
                "Kalbajar",
                Place.Relation.IN,
                new Place.Located(
                        "test:1",
                        "district",
                        new Place.Area("AZ", null, List.of()),
                        new Place.Point(40.1, 46.04, 30, "district"),
                        1,
                        "by hand"));
    }

    private static List<Happening> happenings(List<CodedDocument> documents) {
        SortedMap<String, List<Claim>> byVerb = new TreeMap<>();
        documents.stream()
                .sorted(java.util.Comparator.comparing(CodedDocument::id))
                .forEach(document -> document.told()
                        .events()
                        .forEach(event -> byVerb.computeIfAbsent(event.trigger().lemma(), verb -> new ArrayList<>())
                                .add(new Claim(document, event, new Party(document.at(new Span(0, 3)))))));
        return byVerb.values().stream().map(TinyEngine::happening).toList();
    }

    private static Happening happening(List<Claim> claims) {
        String all = claims.stream()
                .map(claim -> claim.document().id() + "/" + claim.event().id())
                .collect(java.util.stream.Collectors.joining(" "));
        int documents = (int)
                claims.stream().map(claim -> claim.document().id()).distinct().count();
        return new Happening(
                new IncidentId("i-" + Hash.of(all).substring(0, 16)),
                claims.get(0).event().trigger().lemma(),
                claims,
                List.of(),
                List.of(),
                List.of(),
                documents);
    }

    private static Incident incident(Happening happening) {
        SortedMap<Party, List<Answer>> accounts = new TreeMap<>();
        happening
                .claims()
                .forEach(claim -> accounts.computeIfAbsent(claim.claimant(), party -> new ArrayList<>())
                        .add(answer(claim)));
        Status status = accounts.size() > 1 ? Status.AGREED : Status.ONE_SIDED;
        return new Incident(
                happening.id(),
                happening.kind(),
                List.copyOf(accounts.keySet()),
                List.of(new Point("occurrence", status, accounts, "tiny")),
                new Incident.Sources(
                        happening.claims().stream()
                                .map(claim -> claim.document().id())
                                .distinct()
                                .toList(),
                        happening.claims().stream()
                                .map(claim -> new Incident.EventRef(
                                        claim.document().id(), claim.event().id()))
                                .toList(),
                        happening.independentSources()));
    }

    private static Answer answer(Claim claim) {
        Span words = claim.event().trigger().span();
        return new Answer(
                claim.event().trigger().lemma(),
                new Answer.Evidence(
                        claim.document().id(),
                        List.of(words),
                        null,
                        claim.event().id(),
                        List.of()),
                false);
    }
}
