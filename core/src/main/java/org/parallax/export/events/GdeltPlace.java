package org.parallax.export.events;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parallax.export.account.Telling;
import org.parallax.export.names.Countries;
import org.parallax.export.names.Countries.Country;
import org.parallax.model.Place;
import org.parallax.model.Place.Located;

/**
 * A place in GDELT's terms.
 *
 * @param type 1 country, 2 US state, 3 US city, 4 city elsewhere, 5 state or province elsewhere
 * @param fips FIPS 10-4 code of the country, empty if unknown
 */
record GdeltPlace(int type, String fullName, String fips) {

    private static final Set<String> WIDE = Set.of("admin1", "district", "region", "state", "province");

    static GdeltPlace of(Place place) {
        Located located = Telling.located(place);
        Optional<Country> country = Countries.standard().iso2(located.area().country());
        String fips = country.map(Country::fips).orElse("");
        return new GdeltPlace(type(located, fips), fullName(place, located, country), fips);
    }

    private static int type(Located located, String fips) {
        boolean american = fips.equals("US");
        if (located.point().precision().equals("country")) {
            return 1;
        }
        return WIDE.contains(located.point().precision()) ? (american ? 2 : 5) : (american ? 3 : 4);
    }

    private static String fullName(Place place, Located located, Optional<Country> country) {
        return Stream.of(
                        Stream.of(place.name()),
                        Stream.ofNullable(located.area().admin1()),
                        country.map(Country::name).stream())
                .flatMap(part -> part)
                .distinct()
                .collect(Collectors.joining(", "));
    }

    boolean isCountry() {
        return type == 1;
    }
}
