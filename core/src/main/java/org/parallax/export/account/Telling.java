package org.parallax.export.account;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.parallax.model.Actor;
import org.parallax.model.Count;
import org.parallax.model.EventCode;
import org.parallax.model.Place;
import org.parallax.model.Place.Located;
import org.parallax.model.PloverType.Quad;

/**
 * One coded act as one account tells it, however often: the row of an event format.
 *
 * <p>Of several mentions the richest leads, and a value that it lacks comes from the next that has it. Points that the
 * projection does not let through are silent.
 *
 * @param id stable: the account's id and the code
 * @param told its mentions, the leading one first
 */
public record Telling(String id, List<Told> told, Predicate<String> lets) {

    private static final Comparator<Place> CLOSEST = Comparator.comparingDouble(
                    (Place place) -> located(place).point().radiusKm())
            .thenComparing(place -> located(place).score(), Comparator.reverseOrder())
            .thenComparing(place -> located(place).source());

    public Telling {
        told = List.copyOf(told);
    }

    /** The mention that leads. */
    public Told lead() {
        return told.get(0);
    }

    public EventCode code() {
        return lead().event().code();
    }

    /** The quad class from 1, verbal cooperation, to 4, material conflict; empty without a PLOVER type. */
    public Optional<Integer> quad() {
        return Optional.ofNullable(code().type()).map(type -> number(type.quad()));
    }

    private static int number(Quad quad) {
        return switch (quad) {
            case VERBAL_COOPERATION -> 1;
            case MATERIAL_COOPERATION -> 2;
            case VERBAL_CONFLICT -> 3;
            case MATERIAL_CONFLICT -> 4;
        };
    }

    public Optional<Actor> actor() {
        return actors().findFirst();
    }

    public Optional<Actor> recipient() {
        return recipients().findFirst();
    }

    /** All who act in any mention that leads, the first one first. */
    public Stream<Actor> actors() {
        return first("actor", Told::actors).stream();
    }

    public Stream<Actor> recipients() {
        return first("recipient", Told::recipients).stream();
    }

    /** The most precise place on the map. */
    public Optional<Place> place() {
        return places().findFirst();
    }

    /** All places on the map, most precise first, each gazetteer entry once. */
    public Stream<Place> places() {
        return all("place", Told::places)
                .filter(place -> place.resolution().located() != null)
                .sorted(CLOSEST)
                .collect(Distinct.by(place -> located(place).source()))
                .stream();
    }

    /** The days within which it happened. */
    public Optional<When> when() {
        return When.of(all("time", Told::times).toList());
    }

    /** Counts of one sort in the first mention that has any. */
    public List<Count> counts(String what) {
        return first(
                what,
                mention -> mention.event().setting().counts().stream()
                        .filter(count -> count.what().equals(what))
                        .toList());
    }

    private <V> List<V> first(String point, Function<Told, List<V>> values) {
        return told.stream()
                .filter(mention -> lets.test(point))
                .map(values)
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private <V> Stream<V> all(String point, Function<Told, List<V>> values) {
        return lets.test(point) ? told.stream().flatMap(mention -> values.apply(mention).stream()) : Stream.of();
    }

    /** What a place of {@link #places()} resolves to. */
    public static Located located(Place place) {
        Located located = place.resolution().located();
        if (located == null) {
            throw new IllegalArgumentException("not on the map: " + place.name());
        }
        return located;
    }
}
