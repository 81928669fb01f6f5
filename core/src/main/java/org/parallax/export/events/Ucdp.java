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
import org.parallax.export.names.ActorCode;
import org.parallax.export.names.Countries;
import org.parallax.export.names.Countries.Country;
import org.parallax.export.names.StableNumber;
import org.parallax.model.Actor;
import org.parallax.model.ActorKind;
import org.parallax.model.Edition;
import org.parallax.model.Place;
import org.parallax.model.Place.Located;

/** Rows that fit beside UCDP GED's: its 49 columns, one row for each account that tells of at least one death. */
public final class Ucdp implements Tabular {

    static final List<String> COLUMNS = List.of(
            ("id,relid,year,active_year,code_status,type_of_violence,conflict_dset_id,conflict_new_id,conflict_name,"
                            + "dyad_dset_id,dyad_new_id,dyad_name,side_a_dset_id,side_a_new_id,side_a,side_b_dset_id,"
                            + "side_b_new_id,side_b,number_of_sources,source_article,source_office,source_date,"
                            + "source_headline,source_original,where_prec,where_coordinates,where_description,adm_1,adm_2,"
                            + "latitude,longitude,geom_wkt,priogrid_gid,country,country_id,region,event_clarity,date_prec,"
                            + "date_start,date_end,deaths_a,deaths_b,deaths_civilians,deaths_unknown,best,high,low,gwnoa,gwnob")
                    .split(","));

    private static final Map<String, Integer> WHERE_PRECISION =
            Map.of("point", 1, "village", 1, "city", 1, "district", 3, "admin1", 4, "region", 5, "country", 6);
    private static final long[] DATE_PRECISION = {1, 6, 7, 31};

    @Override
    public String name() {
        return "ucdp";
    }

    @Override
    public String suffix() {
        return ".ucdp.csv";
    }

    @Override
    public Set<Carried> carries() {
        return EnumSet.of(Carried.TIME_RANGES, Carried.COUNT_RANGES);
    }

    @Override
    public List<String> notes() {
        return List.of(
                "an account without a death has no row, as UCDP has it",
                "id is derived from our permanent row id; conflict, dyad and side ids, relid, code_status: empty",
                "best is empty unless the account gives one number; high is empty where it is open",
                "date_prec: 1 day, 2 two to six days, 3 a week, 4 up to a month, 5 more; empty dates stay empty");
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
        Optional<Telling> deadly = account.tellings().stream()
                .filter(telling -> Deaths.of(telling).low() > 0)
                .findFirst();
        if (deadly.isEmpty()) {
            loss.omit(account, "no death is told of; UCDP GED begins at one");
        }
        return deadly.map(telling -> row(Row.in(this, selection), account, telling));
    }

    private static Row row(Row row, Account account, Telling telling) {
        row.put("id", StableNumber.of(account.id()));
        side(row, "side_a", "gwnoa", telling.actor());
        side(row, "side_b", "gwnob", telling.recipient());
        row.put("type_of_violence", violence(telling));
        source(row, account, telling.lead().document().edition());
        telling.place().ifPresent(place -> place(row, place, Telling.located(place)));
        telling.when().ifPresent(when -> date(row, when));
        Deaths.of(telling).into(row);
        return row;
    }

    private static void side(Row row, String column, String number, Optional<Actor> actor) {
        row.text(column, actor.map(Ucdp::side));
        row.put(
                number,
                actor.filter(Ucdp::stately)
                        .flatMap(each -> ActorCode.of(each).country())
                        .map(Country::gleditschWard));
    }

    private static String side(Actor actor) {
        Optional<Country> country = ActorCode.of(actor).country();
        return stately(actor) && country.isPresent()
                ? "Government of " + country.get().name()
                : actor.name();
    }

    private static boolean stately(Actor actor) {
        return Set.of(ActorKind.STATE, ActorKind.BODY, ActorKind.FORCE).contains(actor.kind());
    }

    /** 1 state-based, 2 non-state, 3 one-sided; empty where a side is not known. */
    private static Optional<Integer> violence(Telling telling) {
        Optional<Actor> first = telling.actor();
        Optional<Actor> second = telling.recipient();
        if (first.isEmpty() || second.isEmpty()) {
            return Optional.empty();
        }
        if (AcledKind.civilian(second.get())) {
            return Optional.of(3);
        }
        boolean known = armed(first.get()) && armed(second.get());
        return known ? Optional.of(stately(first.get()) || stately(second.get()) ? 1 : 2) : Optional.empty();
    }

    private static boolean armed(Actor actor) {
        return actor.kind() == ActorKind.STATE || AcledKind.armed(actor);
    }

    private static void source(Row row, Account account, Edition edition) {
        row.put(
                "number_of_sources",
                account.told().stream()
                        .map(told -> told.outlet().orElse(told.document().source()))
                        .distinct()
                        .count());
        row.text("source_article", Quotes.sources(account.told())).text("source_office", edition.outlet());
        row.put(
                "source_date",
                edition.published() == null ? null : edition.published().day());
        row.text("source_headline", edition.title());
        row.text("source_original", account.lead().flatMap(telling -> Quotes.source(telling.lead())));
    }

    private static void place(Row row, Place place, Located located) {
        boolean in = place.relation().kind().equals("in");
        int precision = WHERE_PRECISION.getOrDefault(located.point().precision(), 5);
        row.put("where_prec", in ? precision : Math.max(2, precision)).text("where_coordinates", place.name());
        row.put("adm_1", located.area().admin1());
        double latitude = located.point().latitude();
        double longitude = located.point().longitude();
        row.put("latitude", latitude).put("longitude", longitude);
        row.put("geom_wkt", "POINT (" + longitude + " " + latitude + ")")
                .put("priogrid_gid", cell(latitude, longitude));
        Countries.standard()
                .iso2(located.area().country())
                .ifPresent(country -> row.put("country", country.name()).put("country_id", country.gleditschWard()));
    }

    /** The half-degree cell of PRIO-GRID, counted from the south-west corner of the world. */
    static long cell(double latitude, double longitude) {
        long north = (long) Math.min(359, Math.floor((latitude + 90) * 2));
        long east = (long) Math.min(719, Math.floor((longitude + 180) * 2));
        return north * 720 + east + 1;
    }

    private static void date(Row row, When when) {
        int precision = 1;
        for (long days : DATE_PRECISION) {
            precision += when.days() > days ? 1 : 0;
        }
        row.put("date_prec", precision).put("date_start", when.first()).put("date_end", when.last());
        row.put(
                "year",
                when.first().getYear() == when.last().getYear() ? when.first().getYear() : null);
    }
}
