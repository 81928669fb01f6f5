package org.parallax.export.events;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.parallax.export.account.Account;
import org.parallax.export.account.Selection;
import org.parallax.export.account.Telling;
import org.parallax.export.account.When;
import org.parallax.export.flat.Dialect;
import org.parallax.export.flat.Quotes;
import org.parallax.export.flat.Row;
import org.parallax.export.flat.Tabular;
import org.parallax.export.format.Carried;
import org.parallax.export.format.Loss;
import org.parallax.export.names.Countries;
import org.parallax.export.names.Countries.Country;
import org.parallax.model.Count;
import org.parallax.model.Place;
import org.parallax.model.Place.Located;

/** Rows that fit beside ACLED's: its 31 columns, one row for each account whose leading act ACLED would count. */
public final class Acled implements Tabular {

    static final List<String> COLUMNS = List.of(
            ("event_id_cnty,event_date,year,time_precision,disorder_type,event_type,sub_event_type,actor1,assoc_actor_1,"
                            + "inter1,actor2,assoc_actor_2,inter2,interaction,civilian_targeting,iso,region,country,admin1,"
                            + "admin2,admin3,location,latitude,longitude,geo_precision,source,source_scale,notes,fatalities,"
                            + "tags,timestamp")
                    .split(","));

    private static final int WEEK = 7;
    private static final int MONTH = 31;
    private static final Map<String, Integer> GEO_PRECISION =
            Map.of("point", 1, "village", 1, "city", 1, "district", 2, "region", 2, "admin1", 3, "country", 3);

    @Override
    public String name() {
        return "acled";
    }

    @Override
    public String suffix() {
        return ".acled.csv";
    }

    @Override
    public Set<Carried> carries() {
        return EnumSet.noneOf(Carried.class);
    }

    @Override
    public List<String> notes() {
        return List.of(
                "ids begin with PLX and are ours; no row is ACLED's",
                "fatalities is empty, not 0, where an account gives no number; else the lowest number, as ACLED has it",
                "actor names lack the years of a regime; assoc_actor, source_scale, tags, timestamp: empty",
                "inter1, inter2 and interaction are empty where the country of the place is unknown or contested",
                "event_date is the middle of a week or month that is known; empty for anything wider");
    }

    @Override
    public List<String> columns() {
        return COLUMNS;
    }

    @Override
    public Dialect dialect() {
        return Dialect.CSV;
    }

    @Override
    public Stream<Row> rows(Selection selection, Loss loss) {
        return selection.accounts().stream().flatMap(account -> row(selection, loss, account).stream());
    }

    private Optional<Row> row(Selection selection, Loss loss, Account account) {
        Optional<Telling> counted = account.tellings().stream()
                .filter(telling -> AcledKind.of(telling).isPresent())
                .findFirst();
        if (counted.isEmpty()) {
            loss.omit(account, account.tellings().isEmpty() ? "no act is affirmed" : "no act that ACLED counts");
        }
        return counted.map(telling -> row(Row.in(this, selection), account, telling));
    }

    private static Row row(Row row, Account account, Telling telling) {
        row.put("event_id_cnty", "PLX-" + account.id());
        telling.when().ifPresent(when -> date(row, when));
        AcledKind.of(telling).ifPresent(kind -> kind(row, kind));
        Optional<Country> where = telling.place().map(Telling::located).flatMap(Acled::undisputed);
        sides(row, telling, where);
        telling.place().ifPresent(place -> place(row, place, Telling.located(place)));
        row.text("source", Quotes.sources(account.told()));
        row.text("notes", "Account of " + account.name() + ": " + Quotes.sentences(account));
        List<Count> dead = telling.counts("dead");
        row.put(
                "fatalities",
                dead.isEmpty() ? null : dead.stream().mapToInt(Count::low).sum());
        return row;
    }

    private static void date(Row row, When when) {
        if (when.days() <= MONTH) {
            row.put("event_date", when.middle()).put("year", when.middle().getYear());
            row.put("time_precision", when.exact() ? 1 : when.days() <= WEEK ? 2 : 3);
        }
    }

    private static void kind(Row row, AcledKind kind) {
        row.put("disorder_type", kind.disorderType()).put("event_type", kind.eventType());
        row.put("sub_event_type", kind.subEventType());
        row.put(
                "civilian_targeting",
                kind.eventType().equals("Violence against civilians") ? "Civilian targeting" : null);
    }

    private static void sides(Row row, Telling telling, Optional<Country> where) {
        Optional<AcledSide> first = telling.actor().map(actor -> AcledSide.of(actor, where));
        Optional<AcledSide> second = telling.recipient().map(actor -> AcledSide.of(actor, where));
        row.text("actor1", first.map(AcledSide::name)).put("inter1", first.flatMap(AcledSide::typeName));
        row.text("actor2", second.map(AcledSide::name)).put("inter2", second.flatMap(AcledSide::typeName));
        row.put("interaction", AcledSide.interaction(first, second));
    }

    private static Optional<Country> undisputed(Located located) {
        return located.area().claims().isEmpty()
                ? Countries.standard().iso2(located.area().country())
                : Optional.empty();
    }

    private static void place(Row row, Place place, Located located) {
        Countries.standard()
                .iso2(located.area().country())
                .ifPresent(country -> row.put("iso", country.number())
                        .put("region", country.region())
                        .put("country", country.name()));
        row.put("admin1", located.area().admin1()).text("location", place.name());
        row.put("latitude", located.point().latitude());
        row.put("longitude", located.point().longitude());
        int precision = GEO_PRECISION.getOrDefault(located.point().precision(), 3);
        row.put("geo_precision", place.relation().kind().equals("in") ? precision : Math.max(2, precision));
    }
}
