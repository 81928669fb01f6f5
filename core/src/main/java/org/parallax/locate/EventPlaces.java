package org.parallax.locate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parallax.model.Assertion;
import org.parallax.model.Event;
import org.parallax.model.EventId;
import org.parallax.model.Events;
import org.parallax.model.Place;
import org.parallax.model.PlaceId;
import org.parallax.model.Sentence;
import org.parallax.model.Token;
import org.parallax.model.TokenRef;

/**
 * Ties places to events by grammar: a place belongs to the closest predicate that governs it. A place that hangs on a
 * predicate which is no event belongs to none, so that it is not lent to a neighbour. Not thread-safe.
 */
final class EventPlaces {

    /** Relations over which a place still belongs to what is above. */
    private static final Set<String> UPWARDS = Set.of(
            "obl",
            "nmod",
            "conj",
            "appos",
            "compound",
            "flat",
            "dep",
            "advmod",
            "amod",
            "case",
            "nummod",
            "list",
            "parataxis",
            "fixed",
            "goeswith",
            "advcl",
            "acl",
            "xcomp",
            "obj",
            "root");

    private static final Set<String> SUBJECTS = Set.of("nsubj", "obj", "dobj");

    private final Map<TokenRef, List<Event>> byHead = new HashMap<>();
    private final Events events;

    EventPlaces(Events events) {
        this.events = events;
        for (Event event : events.events()) {
            byHead.computeIfAbsent(event.trigger().head(), head -> new ArrayList<>())
                    .add(event);
        }
    }

    /** The events that happened at a place with this name. */
    List<EventId> at(PlaceName name, Place place) {
        Sentence sentence = name.sentence();
        if (!sentence.parsed() || Role.of(place).isNoLocation()) {
            return List.of();
        }
        Token token = name.head();
        for (int steps = 0; steps < 8; steps++) {
            Token head = sentence.head(token);
            if (head == null || !climbs(token, place)) {
                return List.of();
            }
            List<Event> found = byHead.getOrDefault(TokenRef.of(sentence, head), List.of());
            if (!found.isEmpty()) {
                return found.stream().map(Event::id).toList();
            }
            if (head.isVerb() || isPredicate(sentence, head)) {
                return ofArguments(sentence, head);
            }
            token = head;
        }
        return List.of();
    }

    private static boolean climbs(Token token, Place place) {
        String relation = token.arc().relation();
        int colon = relation.indexOf(':');
        String plain = colon < 0 ? relation : relation.substring(0, colon);
        if (plain.equals("nsubj") || plain.equals("obj")) {
            // "Sotk was shelled", "they entered Sotk": a settlement that something is done to is where it is done
            return (relation.equals("nsubj:pass") || plain.equals("obj")) && isPointLike(place);
        }
        return UPWARDS.contains(plain);
    }

    private static boolean isPointLike(Place place) {
        Place.Located located = place.resolution().located();
        return located != null
                && (located.kind().equals("city")
                        || located.kind().equals("town")
                        || located.kind().equals("village")
                        || located.kind().equals("quarter")
                        || located.kind().equals("district")
                        || located.kind().equals("site"));
    }

    private static boolean isPredicate(Sentence sentence, Token head) {
        return !sentence.children(head, "cop").isEmpty()
                || !sentence.children(head, "nsubj").isEmpty();
    }

    /** "An explosion occurred in Hodeidah": the event is the subject or object of a verb that is none itself. */
    private List<EventId> ofArguments(Sentence sentence, Token verb) {
        List<EventId> found = new ArrayList<>();
        for (Token child : sentence.children(verb)) {
            if (SUBJECTS.stream().anyMatch(child.arc()::is)) {
                byHead.getOrDefault(TokenRef.of(sentence, child), List.of()).forEach(event -> found.add(event.id()));
            }
        }
        return found;
    }

    /** The places of the assertions, by position: the one in the asserted words, else the one that their predicate governs. */
    Map<Integer, PlaceId> ofAssertions(List<PlaceName> names, List<Place> places) {
        Map<Integer, PlaceId> found = new HashMap<>();
        for (int i = 0; i < events.assertions().size(); i++) {
            PlaceId id = of(events.assertions().get(i), names, places);
            if (id != null) {
                found.put(i, id);
            }
        }
        return found;
    }

    private static @Nullable PlaceId of(Assertion assertion, List<PlaceName> names, List<Place> places) {
        PlaceId beside = null;
        for (int i = 0; i < places.size(); i++) {
            if (Role.of(places.get(i)).isNoLocation() && assertion.aspect() != Assertion.Aspect.TERRITORY) {
                continue;
            }
            if (assertion.span().contains(places.get(i).span())) {
                return places.get(i).id();
            }
            if (beside == null && sharesPredicate(assertion, names.get(i))) {
                beside = places.get(i).id();
            }
        }
        return beside;
    }

    /** Whether the place hangs on the asserted words or on the verb that they hang on. */
    private static boolean sharesPredicate(Assertion assertion, PlaceName name) {
        if (!name.sentence().parsed() || !name.sentence().span().contains(assertion.span())) {
            return false;
        }
        Token token = name.head();
        for (int steps = 0; steps < 5; steps++) {
            Token head = name.sentence().head(token);
            if (head == null) {
                return false;
            }
            if (assertion.span().contains(head.span())) {
                return true;
            }
            if (head.isVerb()) {
                return name.sentence().children(head).stream()
                        .anyMatch(child -> assertion.span().contains(child.span()));
            }
            token = head;
        }
        return false;
    }

    /** Whether a place is told as a location. */
    private record Role(String relation) {
        static Role of(Place place) {
            return new Role(place.relation().kind());
        }

        boolean isNoLocation() {
            return relation.equals("actor") || relation.equals("people");
        }
    }
}
