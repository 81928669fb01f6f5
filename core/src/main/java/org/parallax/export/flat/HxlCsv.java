package org.parallax.export.flat;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.parallax.export.account.Account;
import org.parallax.export.account.Selection;
import org.parallax.export.account.Telling;
import org.parallax.export.format.Carried;
import org.parallax.export.format.Loss;
import org.parallax.export.names.Countries;
import org.parallax.export.names.Countries.Country;
import org.parallax.model.Actor;
import org.parallax.model.Count;
import org.parallax.model.Place.Located;
import org.parallax.model.Point;
import org.parallax.model.Status;

/** A humanitarian table: a row for each account, with the HXL tags that HDX uses for conflict data in the second line. */
public final class HxlCsv implements Tabular {

    private static final List<String> COLUMNS = List.of(
            "event_id",
            "account",
            "date_start",
            "date_end",
            "event_type",
            "actor1",
            "actor2",
            "country",
            "country_code",
            "admin1",
            "location",
            "latitude",
            "longitude",
            "source",
            "notes",
            "fatalities_low",
            "fatalities_high",
            "disputed");

    private static final List<String> TAGS = List.of(
            "#event+code",
            "#meta+account",
            "#date+start",
            "#date+end",
            "#event+type",
            "#group+name+first",
            "#group+name+second",
            "#country+name",
            "#country+code",
            "#adm1+name",
            "#loc+name",
            "#geo+lat",
            "#geo+lon",
            "#meta+source",
            "#description",
            "#affected+killed+min",
            "#affected+killed+max",
            "#status+dispute");

    @Override
    public String name() {
        return "hxl";
    }

    @Override
    public String suffix() {
        return ".hxl.csv";
    }

    @Override
    public Set<Carried> carries() {
        return EnumSet.of(Carried.DISPUTED_POINTS, Carried.TIME_RANGES, Carried.COUNT_RANGES);
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
    public List<String> tags() {
        return TAGS;
    }

    @Override
    public Stream<Row> rows(Selection selection, Loss loss) {
        return selection.accounts().stream().map(account -> row(Row.in(this, selection), account));
    }

    private static Row row(Row row, Account account) {
        row.put("event_id", account.id()).put("account", account.name());
        row.text("source", Quotes.sources(account.told())).text("notes", Quotes.sentences(account));
        row.put("disputed", disputed(account));
        account.lead().ifPresent(telling -> telling(row, telling));
        return row;
    }

    private static String disputed(Account account) {
        return account.incident().points().stream()
                .filter(point -> point.status() == Status.DISPUTED)
                .map(Point::name)
                .collect(java.util.stream.Collectors.joining("; "));
    }

    private static void telling(Row row, Telling telling) {
        row.put("event_type", telling.code().type());
        row.text("actor1", telling.actor().map(Actor::name))
                .text("actor2", telling.recipient().map(Actor::name));
        telling.when().ifPresent(when -> row.put("date_start", when.first()).put("date_end", when.last()));
        telling.place().ifPresent(place -> {
            row.text("location", place.name());
            located(row, Telling.located(place));
        });
        killed(row, telling.counts("dead"));
    }

    private static void located(Row row, Located located) {
        Optional<Country> country = Countries.standard().iso2(located.area().country());
        row.put("country", country.map(Country::name)).put("country_code", country.map(Country::iso3));
        row.put("admin1", located.area().admin1());
        row.put("latitude", located.point().latitude());
        row.put("longitude", located.point().longitude());
    }

    private static void killed(Row row, List<Count> dead) {
        if (!dead.isEmpty()) {
            row.put("fatalities_low", dead.stream().mapToInt(Count::low).sum());
            if (dead.stream().noneMatch(count -> count.high() == null)) {
                row.put(
                        "fatalities_high",
                        dead.stream()
                                .map(Count::high)
                                .flatMap(java.util.stream.Stream::ofNullable)
                                .mapToInt(Integer::intValue)
                                .sum());
            }
        }
    }
}
