package org.parallax.evaluate;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.parallax.model.Place;
import org.parallax.model.Place.Located;
import org.parallax.model.Span;
import tools.jackson.databind.JsonNode;

/**
 * Toponyms against gold with coordinates: recognition (spans overlap, one to one), and of those found the share put within 161 km
 * (100 miles, Cheng et al. 2010). {@code e2e} is the share of all gold toponyms that were found and put so; {@code given}
 * the share that is put so, or has the gold's own id, when the names are given and only the choice is the engine's.
 */
final class PlacesTask implements Task {

    private static final double NEAR_KM = 161;
    private static final double EARTH_RADIUS_KM = 6371;

    @Override
    public String name() {
        return "places";
    }

    @Override
    public String description() {
        return "place names: found, put within 161 km, in the right country";
    }

    /**
     * What a document adds.
     *
     * @param resolved found and given coordinates
     * @param near of those, within 161 km
     * @param lands found in gold that tells the country
     * @param sameLand of those, with the right country
     * @param given right when the names are given
     */
    private record Part(Hits found, int resolved, int near, int lands, int sameLand, int given) {}

    @Override
    public Report of(List<Gold> gold, GoldReader reader) {
        AtomicReference<MarkedPlaces> marked = new AtomicReference<>();
        GoldReader both = reader.with(locator -> marked.updateAndGet(none -> new MarkedPlaces(locator, gold)));
        List<Part> parts = both.read(gold).stream()
                .map(told -> part(told, Objects.requireNonNull(marked.get())))
                .toList();
        Hits found = Hits.sum(parts, Part::found);
        return new Report(
                name(),
                List.of(
                        Report.Figure.percent("P", found.precision(), null),
                        Report.Figure.percent("R", found.recall(), null),
                        Hits.f1("F1", parts, Part::found),
                        share("acc161", parts, Part::near, Part::resolved),
                        share("e2e", parts, Part::near, part -> part.found().gold()),
                        share("country", parts, Part::sameLand, Part::lands),
                        share("given", parts, Part::given, part -> part.found().gold())),
                List.of());
    }

    private static Report.Figure share(
            String name, List<Part> parts, ToIntFunction<Part> some, ToIntFunction<Part> all) {
        return Report.Figure.percent(
                name, share(parts, some, all), Bootstrap.interval(parts, drawn -> share(drawn, some, all)));
    }

    private static double share(List<Part> parts, ToIntFunction<Part> some, ToIntFunction<Part> all) {
        int of = parts.stream().mapToInt(all).sum();
        return of == 0 ? 0 : 100.0 * parts.stream().mapToInt(some).sum() / of;
    }

    private static Part part(Told told, MarkedPlaces chosen) {
        List<JsonNode> marked = MarkedPlaces.of(told.gold());
        Map<Span, Place> places = new TreeMap<>();
        told.read()
                .ifPresent(document -> document.places()
                        .forEach(
                                place -> told.inGold(place.span()).ifPresent(span -> places.putIfAbsent(span, place))));
        List<Place> placed = List.copyOf(places.values());
        List<Overlaps.Pair> met =
                Overlaps.closest(marked.stream().map(Marked::span).toList(), List.copyOf(places.keySet()));
        Part part =
                new Part(new Hits(met.size(), placed.size(), marked.size()), 0, 0, 0, 0, given(told, marked, chosen));
        for (Overlaps.Pair pair : met) {
            part = with(
                    part,
                    marked.get(pair.gold()),
                    placed.get(pair.told()).resolution().located());
        }
        return part;
    }

    private static int given(Told told, List<JsonNode> marked, MarkedPlaces chosen) {
        return (int) marked.stream()
                .filter(mark -> chosen.chosen(told.gold(), mark)
                        .map(place -> place.resolution().located())
                        .filter(located -> isRight(mark, located))
                        .isPresent())
                .count();
    }

    private static boolean isRight(JsonNode toponym, Located located) {
        return located.source().equals("geonames:" + toponym.path("geonameid").asString())
                || kilometres(toponym, located.point()) <= NEAR_KM;
    }

    private static Part with(Part part, JsonNode toponym, @Nullable Located located) {
        if (located == null) {
            return part;
        }
        boolean near = kilometres(toponym, located.point()) <= NEAR_KM;
        boolean told = !toponym.path("country").asString().isEmpty();
        String country = located.area().country();
        boolean same = told
                && country != null
                && (country.equals(toponym.path("countryCode").asString())
                        || country.equals(toponym.path("country").asString()));
        return new Part(
                part.found(),
                part.resolved() + 1,
                part.near() + (near ? 1 : 0),
                part.lands() + (told ? 1 : 0),
                part.sameLand() + (same ? 1 : 0),
                part.given());
    }

    /** The great circle between both, by the haversine formula. */
    private static double kilometres(JsonNode toponym, Place.Point point) {
        double north = Math.toRadians(toponym.path("lat").asDouble());
        double otherNorth = Math.toRadians(point.latitude());
        double up = Math.sin((otherNorth - north) / 2);
        double across =
                Math.sin(Math.toRadians(point.longitude() - toponym.path("lon").asDouble()) / 2);
        double half = up * up + Math.cos(north) * Math.cos(otherNorth) * across * across;
        return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(half)));
    }
}
