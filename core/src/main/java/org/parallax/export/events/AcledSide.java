package org.parallax.export.events;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parallax.export.names.ActorCode;
import org.parallax.export.names.Countries.Country;
import org.parallax.model.Actor;
import org.parallax.model.ActorKind;

/**
 * An actor in ACLED's terms.
 *
 * @param name as ACLED would name it, but without the years of a regime, which no text gives
 * @param type the number of its type from 1 to 8, empty where it takes knowledge of the place that is not there
 */
record AcledSide(String name, Optional<Integer> type) {

    private static final String[] TYPES = {
        "State forces",
        "Rebel group",
        "Political militia",
        "Identity militia",
        "Rioters",
        "Protesters",
        "Civilians",
        "External/Other forces"
    };

    private static final int STATE = 1;
    private static final int REBELS = 2;
    private static final int CIVILIANS = 7;
    private static final int EXTERNAL = 8;

    /** @param where the country of the place, empty if it is unknown or contested */
    static AcledSide of(Actor actor, Optional<Country> where) {
        ActorCode code = ActorCode.of(actor);
        return new AcledSide(name(actor, code), type(actor, code, where));
    }

    private static String name(Actor actor, ActorCode code) {
        Optional<String> country = code.country().map(Country::name);
        if (code.is("MIL") && country.isPresent()) {
            return "Military Forces of " + country.get();
        }
        if (code.is("COP") && country.isPresent()) {
            return "Police Forces of " + country.get();
        }
        if (AcledKind.civilian(actor) && country.isPresent()) {
            return "Civilians (" + country.get() + ")";
        }
        boolean state = actor.kind() == ActorKind.STATE || code.is("GOV");
        return state && country.isPresent() ? "Government of " + country.get() : actor.name();
    }

    private static Optional<Integer> type(Actor actor, ActorCode code, Optional<Country> where) {
        if (AcledKind.civilian(actor)) {
            return Optional.of(CIVILIANS);
        }
        if (actor.kind() == ActorKind.ARMED_GROUP || code.is("REB")) {
            return Optional.of(REBELS);
        }
        boolean state = code.country().isPresent() && (actor.kind() == ActorKind.STATE || stately(code));
        return state ? where.map(country -> code.country().get().equals(country) ? STATE : EXTERNAL) : Optional.empty();
    }

    private static boolean stately(ActorCode code) {
        return Stream.of("MIL", "COP", "GOV", "SPY").anyMatch(code::is);
    }

    Optional<String> typeName() {
        return type.map(AcledSide::typeName);
    }

    private static String typeName(int number) {
        return TYPES[number - 1];
    }

    /** The pair of types in ACLED's order; a side alone where there is no other, empty if a side's type is unknown. */
    static Optional<String> interaction(Optional<AcledSide> first, Optional<AcledSide> second) {
        Stream<AcledSide> sides = Stream.concat(first.stream(), second.stream());
        if (first.isEmpty()
                || Stream.concat(first.stream(), second.stream())
                        .anyMatch(side -> side.type().isEmpty())) {
            return Optional.empty();
        }
        String pair = sides.flatMap(side -> side.type().stream())
                .sorted()
                .map(AcledSide::typeName)
                .collect(Collectors.joining("-"));
        return Optional.of(second.isEmpty() ? pair + " only" : pair);
    }
}
