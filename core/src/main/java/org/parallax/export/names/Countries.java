package org.parallax.export.names;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parallax.table.Row;
import org.parallax.table.Table;

/** The names of states and territories in the code systems of the formats. Immutable and thread-safe. */
public final class Countries {

    /**
     * One state or territory; a field is empty where a system has no entry.
     *
     * @param number ISO 3166 numeric without leading zeros
     * @param fips FIPS 10-4
     * @param gleditschWard the number that UCDP uses
     * @param correlatesOfWar the number that POLECAT uses
     * @param region the region that ACLED counts it to
     */
    public record Country(
            String iso2,
            String iso3,
            String number,
            String fips,
            String name,
            String gleditschWard,
            String correlatesOfWar,
            String region) {}

    private static final Countries STANDARD = new Countries(Table.rows(Countries.class, "countries.tsv", 8));

    private final Map<String, Country> byIso2 = new HashMap<>();
    private final Map<String, Country> byIso3 = new HashMap<>();

    private Countries(List<Row> rows) {
        for (Row row : rows) {
            Country country = new Country(
                    row.cell(0),
                    row.cell(1),
                    row.cell(2),
                    row.cell(3),
                    row.cell(4),
                    row.cell(5),
                    row.cell(6),
                    row.cell(7));
            byIso2.put(country.iso2(), country);
            byIso3.put(country.iso3(), country);
        }
    }

    /** The table that ships. */
    public static Countries standard() {
        return STANDARD;
    }

    public Optional<Country> iso2(@Nullable String code) {
        return Optional.ofNullable(code).map(byIso2::get);
    }

    public Optional<Country> iso3(@Nullable String code) {
        return Optional.ofNullable(code).map(byIso3::get);
    }
}
