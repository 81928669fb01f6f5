package org.parallax.date;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parallax.model.Annotated;
import org.parallax.model.EventId;
import org.parallax.model.Place;
import org.parallax.model.PlaceId;
import org.parallax.model.Places;
import org.parallax.model.Span;
import org.parallax.model.Text;
import org.parallax.model.TimeExpression;
import org.parallax.model.TimeExpression.Universal;
import org.parallax.model.TimeId;
import org.parallax.model.Times;

/**
 * Puts times of day into universal time: by the zone that is told beside them, else by the zone of the places where their events
 * happened. Where no place is known, or its clocks may go by several zones, a time stays local. Thread-safe.
 */
public final class UniversalTimes {

    private static final UniversalTimes STANDARD = new UniversalTimes();
    private static final Pattern WORD = Pattern.compile("\\s*\\(?([A-Z]{3,4})\\b");
    private static final Pattern OF_A_PLACE = Pattern.compile("\\s+time\\b");
    private static final int REACH = 12;

    private final Zones zones = new Zones();

    private UniversalTimes() {}

    /** The one that ships. */
    public static UniversalTimes standard() {
        return STANDARD;
    }

    /** The same times, those of day with their range in universal time where it is known. */
    public Times of(Times times, Annotated annotated, Places places) {
        if (times.times().stream().noneMatch(UniversalTimes::isOfDay)) {
            return times;
        }
        Map<TimeId, List<Place.Located>> grounds = grounds(times, places);
        List<TimeExpression> put = times.times().stream()
                .map(time -> isOfDay(time) ? put(time, annotated, places, grounds) : time)
                .toList();
        return new Times(put, times.ofEvents());
    }

    private static boolean isOfDay(TimeExpression time) {
        return time.timex().type().equals("TIME") && time.range().earliest() != null;
    }

    private static Map<TimeId, List<Place.Located>> grounds(Times times, Places places) {
        Map<PlaceId, Place.Located> located = new HashMap<>();
        places.places().forEach(place -> {
            Place.Located found = place.resolution().located();
            if (found != null) {
                located.put(place.id(), found);
            }
        });
        Map<TimeId, List<Place.Located>> grounds = new HashMap<>();
        Map<EventId, List<TimeId>> inOrder = new TreeMap<>(Comparator.comparing(EventId::value));
        inOrder.putAll(times.ofEvents());
        inOrder.forEach((event, ids) -> {
            List<Place.Located> there = places.ofEvents().getOrDefault(event, List.of()).stream()
                    .map(located::get)
                    .filter(Objects::nonNull)
                    .toList();
            ids.forEach(
                    id -> grounds.computeIfAbsent(id, key -> new ArrayList<>()).addAll(there));
        });
        return grounds;
    }

    private TimeExpression put(
            TimeExpression time, Annotated annotated, Places places, Map<TimeId, List<Place.Located>> grounds) {
        Set<ZoneId> told = told(time.span(), annotated.document().text(), places);
        Set<ZoneId> known = told.isEmpty() ? at(grounds.getOrDefault(time.id(), List.of())) : told;
        List<Universal> ranges = known.stream().map(zone -> range(time, zone)).toList();
        if (ranges.isEmpty()) {
            return time;
        }
        Universal first = ranges.get(0);
        boolean agree = ranges.stream()
                .allMatch(range -> range.earliest().equals(first.earliest())
                        && range.latest().equals(first.latest()));
        return agree ? time.in(first) : time.because("clocks there go by several time zones");
    }

    private Set<ZoneId> at(List<Place.Located> grounds) {
        Set<ZoneId> found = new LinkedHashSet<>();
        grounds.forEach(place -> found.addAll(zones.at(place)));
        return found;
    }

    /** "12:00 GMT", "3 pm Baku time". */
    private Set<ZoneId> told(Span time, Text text, Places places) {
        Matcher word = WORD.matcher(after(text, time.end()));
        ZoneId zone = word.lookingAt() ? zones.told(word.group(1)) : null;
        if (zone != null) {
            return Set.of(zone);
        }
        for (Place place : places.places()) {
            Place.Located located = place.resolution().located();
            if (located != null
                    && place.span().start() == time.end() + 1
                    && OF_A_PLACE.matcher(after(text, place.span().end())).lookingAt()) {
                return zones.at(located);
            }
        }
        return Set.of();
    }

    private static String after(Text text, int from) {
        return text.value().substring(text.unit(from), text.unit(Math.min(text.length(), from + REACH)));
    }

    private static Universal range(TimeExpression time, ZoneId zone) {
        ZonedDateTime earliest = at(time.range().earliest(), zone);
        ZonedDateTime latest = at(time.range().latest(), zone);
        // when clocks are put back, an hour is there twice
        return new Universal(
                earliest.withEarlierOffsetAtOverlap().toInstant(),
                latest.withLaterOffsetAtOverlap().toInstant(),
                zone.getId());
    }

    private static ZonedDateTime at(@Nullable LocalDateTime time, ZoneId zone) {
        return Objects.requireNonNull(time).atZone(zone);
    }
}
