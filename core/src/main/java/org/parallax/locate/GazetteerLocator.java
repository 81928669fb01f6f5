package org.parallax.locate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parallax.model.Actors;
import org.parallax.model.Annotated;
import org.parallax.model.EventId;
import org.parallax.model.Events;
import org.parallax.model.Place;
import org.parallax.model.PlaceId;
import org.parallax.model.Places;
import org.parallax.model.Published;
import org.parallax.model.Role;
import org.parallax.model.Sentence;
import org.parallax.model.Span;

/** The locator over a gazetteer: recognise, choose, place, tie to events. Thread-safe. */
final class GazetteerLocator implements Locator {

    private final Recognizer recognizer;
    private final Chooser chooser;
    private final Placing placing;
    private final Countries countries;

    GazetteerLocator(Gazetteer gazetteer, HandTables hand) {
        Relations relations = new Relations();
        this.recognizer = new Recognizer(gazetteer, hand, new Features(), new Evidence(relations));
        this.chooser = new Chooser(Weights.TUNED);
        this.placing = new Placing(relations, new Control());
        this.countries = new Countries();
    }

    @Override
    public Places locate(Annotated annotated, Actors actors, Events events) {
        List<PlaceName> names = new ArrayList<>();
        Persons persons = new Persons(annotated);
        for (Sentence sentence : annotated.sentences()) {
            if (namesPlaces(sentence.role())) {
                names.addAll(recognizer.names(annotated, sentence, persons));
            }
        }
        List<Choice> choices = chooser.choose(names, countries.of(actors));
        return places(annotated, actors, events, names, choices);
    }

    /**
     * The places of names that others have marked, keyed by the marks in their order; a mark outside every sentence is left
     * out. Nothing is recognised: this measures the choice alone.
     */
    Map<Span, Place> given(Annotated annotated, Actors actors, List<Span> marks) {
        Map<Span, PlaceName> names = new LinkedHashMap<>();
        for (Span mark : marks.stream().sorted().toList()) {
            annotated.sentences().stream()
                    .filter(sentence -> sentence.span().overlaps(mark))
                    .findFirst()
                    .flatMap(sentence -> recognizer.given(annotated, sentence, mark))
                    .ifPresent(name -> names.put(mark, name));
        }
        List<PlaceName> all = List.copyOf(names.values());
        List<Choice> choices = chooser.choose(all, countries.of(actors));
        LocalDate day = day(annotated);
        Map<Span, Place> places = new LinkedHashMap<>();
        for (Span mark : names.keySet()) {
            int at = places.size();
            places.put(mark, placing.place(new PlaceId("p" + (at + 1)), all.get(at), choices.get(at), actors, day));
        }
        return places;
    }

    private static @Nullable LocalDate day(Annotated annotated) {
        Published published = annotated.document().edition().published();
        return published == null ? null : published.day();
    }

    private static boolean namesPlaces(Role role) {
        return role != Role.BOILERPLATE && role != Role.OUTLET && role != Role.BYLINE;
    }

    private Places places(
            Annotated annotated, Actors actors, Events events, List<PlaceName> names, List<Choice> choices) {
        Containment containment = new Containment(names);
        LocalDate day = day(annotated);
        List<PlaceName> kept = new ArrayList<>();
        List<Place> places = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            if (!containment.possesses(i, choices)) {
                PlaceId id = new PlaceId("p" + (places.size() + 1));
                kept.add(names.get(i));
                places.add(placing.place(id, names.get(i), choices.get(i), actors, day));
            }
        }
        EventPlaces ties = new EventPlaces(events);
        return new Places(places, ofEvents(ties, kept, places), ties.ofAssertions(kept, places));
    }

    private static Map<EventId, List<PlaceId>> ofEvents(EventPlaces ties, List<PlaceName> names, List<Place> places) {
        Map<EventId, List<PlaceId>> found = new LinkedHashMap<>();
        boolean others = Filed.knowsOthers(names, places);
        for (int i = 0; i < places.size(); i++) {
            if (others && Filed.isFiledFrom(names.get(i))) {
                continue;
            }
            for (EventId event : ties.at(names.get(i), places.get(i))) {
                found.computeIfAbsent(event, id -> new ArrayList<>())
                        .add(places.get(i).id());
            }
        }
        return found;
    }
}
