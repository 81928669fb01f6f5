package org.parallax.server;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.parallax.DocumentPipeline;
import org.parallax.IncidentPipeline;
import org.parallax.Pipeline;
import org.parallax.model.Actors;
import org.parallax.model.Annotated;
import org.parallax.model.Attributions;
import org.parallax.model.Block;
import org.parallax.model.Document;
import org.parallax.model.DocumentId;
import org.parallax.model.Edition;
import org.parallax.model.Event;
import org.parallax.model.EventCode;
import org.parallax.model.EventId;
import org.parallax.model.Events;
import org.parallax.model.Factuality;
import org.parallax.model.Place;
import org.parallax.model.PlaceId;
import org.parallax.model.Places;
import org.parallax.model.PloverType;
import org.parallax.model.Provenance;
import org.parallax.model.Published;
import org.parallax.model.Role;
import org.parallax.model.Span;
import org.parallax.model.Text;
import org.parallax.model.TimeExpression;
import org.parallax.model.TimeId;
import org.parallax.model.Times;
import org.parallax.model.TokenRef;
import org.parallax.read.Input;
import org.parallax.read.Reading;
import org.parallax.store.Engine;

/**
 * An engine without a parser for the articles of {@link Newsroom}, so that the server is measured with a hundred thousand documents
 * and not the reading of them: {@code AZE happening7 at town12 on 2021-05-28} tells of one act.
 */
final class QuickEngine {

    private static final Pattern TELLS =
            Pattern.compile("happening([0-9]+) at (town([0-9]+)) (?:on (\\d{4}-\\d{2}-\\d{2}))?");
    private static final Pattern NUMBER = Pattern.compile("number([0-9]+)");
    private static final Provenance QUICK = new Provenance("test", "quick");

    private QuickEngine() {}

    static Engine engine() {
        DocumentPipeline documents = new DocumentPipeline(
                document -> new Annotated(document, List.of(), List.of()),
                annotated -> new Actors(List.of()),
                (annotated, actors) -> new Attributions(List.of(), List.of()),
                (annotated, actors, attributions) -> events(annotated),
                (annotated, actors, events) -> places(annotated.document().text()),
                (annotated, events) -> times(annotated.document().text()));
        IncidentPipeline incidents = new IncidentPipeline(QuickHappenings::of, QuickHappenings::incident);
        return new Engine(QuickEngine::read, new Pipeline(documents, incidents), "quick");
    }

    private static Stream<Reading> read(Input input) {
        try (InputStream stream = input.bytes().open()) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> new Reading.Read(document(input, line)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Document document(Input input, String line) {
        Matcher found = NUMBER.matcher(line);
        int number = found.find() ? Integer.parseInt(found.group(1)) : 0;
        Text text = Text.of(line);
        Edition edition = new Edition(
                "Report " + number + " from the border",
                Newsroom.outlet(number),
                Published.on(Newsroom.published(number)),
                "en",
                null);
        String id = String.format(java.util.Locale.ROOT, "d-%016x", number);
        List<Block> blocks = List.of(new Block(new Span(0, text.length()), Role.BODY));
        return new Document(new DocumentId(id), input.name(), text, edition, blocks);
    }

    private static Events events(Annotated annotated) {
        Text text = annotated.document().text();
        Matcher told = TELLS.matcher(text.value());
        if (!told.find()) {
            return new Events(List.of(), List.of());
        }
        int happening = Integer.parseInt(told.group(1));
        PloverType type = PloverType.values()[happening % PloverType.values().length];
        Event event = new Event(
                new EventId("e1"),
                new Event.Trigger(
                        "happening" + happening,
                        text.span(told.start(), told.start() + told.group(1).length() + 9),
                        new TokenRef(0, 1)),
                new EventCode(type, null, List.of(), "190", happening % 20 - 10.0),
                new Event.Roles(List.of(), List.of()),
                Event.Setting.UNKNOWN,
                new Event.Standing(Factuality.CT_PLUS, null),
                QUICK);
        return new Events(List.of(event), List.of());
    }

    private static Places places(Text text) {
        Matcher told = TELLS.matcher(text.value());
        return told.find()
                ? new Places(List.of(place(text.span(told.start(2), told.end(2)), told)), Map.of(), Map.of())
                : Places.NONE;
    }

    /** Four hundred towns on a grid over Europe, Asia and Africa; one in forty is in no gazetteer. */
    private static Place place(Span span, Matcher told) {
        int town = Integer.parseInt(told.group(3));
        Place.Resolution where = town % 40 == 0
                ? new Place.Unlocated("in no gazetteer")
                : new Place.Located(
                        "test:" + town,
                        "village",
                        new Place.Area(
                                List.of("AZ", "AM", "GE", "SD", "UA").get(town % 5),
                                "Province " + town % 50,
                                List.of()),
                        new Place.Point(
                                town % 20 * 3, town / 20 * 5, 5 + town % 30, town % 3 == 0 ? "district" : "village"),
                        1,
                        "by hand");
        return new Place(new PlaceId("p1"), span, told.group(2), Place.Relation.IN, where);
    }

    private static Times times(Text text) {
        Matcher told = TELLS.matcher(text.value());
        if (!told.find() || told.group(4) == null) {
            return Times.NONE;
        }
        LocalDate day = LocalDate.parse(told.group(4));
        TimeExpression time = new TimeExpression(
                new TimeId("t1"),
                text.span(told.start(4), told.end(4)),
                new TimeExpression.Range(
                        day.atStartOfDay(),
                        day.plusDays(day.getDayOfMonth() % 3).atStartOfDay()),
                "day",
                day.toString(),
                new TimeExpression.Timex("DATE", day.toString()),
                "as written");
        return new Times(List.of(time), Map.of());
    }
}
