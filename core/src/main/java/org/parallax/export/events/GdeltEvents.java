package org.parallax.export.events;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parallax.export.account.Selection;
import org.parallax.export.account.Telling;
import org.parallax.export.account.Told;
import org.parallax.export.account.When;
import org.parallax.export.flat.Dialect;
import org.parallax.export.flat.Row;
import org.parallax.export.flat.Tabular;
import org.parallax.export.format.Carried;
import org.parallax.export.format.Loss;
import org.parallax.export.names.ActorCode;
import org.parallax.export.names.Cameo;
import org.parallax.export.names.Countries.Country;
import org.parallax.export.names.StableNumber;
import org.parallax.model.Actor;
import org.parallax.model.Place;

/** GDELT 2.0 Events: 61 columns, a row for each act that an account affirms and that has a CAMEO code. */
public final class GdeltEvents implements Tabular {

    static final List<String> COLUMNS = Stream.of(
                    "GLOBALEVENTID SQLDATE MonthYear Year FractionDate",
                    actorColumns("Actor1"),
                    actorColumns("Actor2"),
                    "IsRootEvent EventCode EventBaseCode EventRootCode QuadClass GoldsteinScale",
                    "NumMentions NumSources NumArticles AvgTone",
                    geoColumns("Actor1Geo"),
                    geoColumns("Actor2Geo"),
                    geoColumns("ActionGeo"),
                    "DATEADDED SOURCEURL")
            .flatMap(part -> Stream.of(part.split(" ")))
            .toList();

    private static String actorColumns(String role) {
        return Stream.of(
                        "Code",
                        "Name",
                        "CountryCode",
                        "KnownGroupCode",
                        "EthnicCode",
                        "Religion1Code",
                        "Religion2Code",
                        "Type1Code",
                        "Type2Code",
                        "Type3Code")
                .map(role::concat)
                .collect(Collectors.joining(" "));
    }

    private static String geoColumns(String role) {
        return Stream.of("Type", "FullName", "CountryCode", "ADM1Code", "ADM2Code", "Lat", "Long", "FeatureID")
                .map(column -> role + "_" + column)
                .collect(Collectors.joining(" "));
    }

    @Override
    public String name() {
        return "gdelt-events";
    }

    @Override
    public String suffix() {
        return ".export.CSV";
    }

    @Override
    public Set<Carried> carries() {
        return EnumSet.of(Carried.FURTHER_ACTS);
    }

    @Override
    public List<String> notes() {
        return List.of(
                "GLOBALEVENTID is derived from our permanent row id (52 bits), not issued by GDELT",
                "AvgTone, EthnicCode, Religion codes, ADM2Code, FeatureID of places below a country: not computed, empty",
                "Actor1Geo and Actor2Geo: the text places the act, not the actors, empty",
                "SQLDATE and FractionDate are empty unless the day is known; FractionDate is ((month-1)*30+day)/365",
                "DATEADDED is the earliest publication of a mention, in UTC; empty if unknown");
    }

    @Override
    public List<String> columns() {
        return COLUMNS;
    }

    @Override
    public Dialect dialect() {
        return Dialect.tabs("", false);
    }

    @Override
    public Stream<Row> rows(Selection selection, Loss loss) {
        return CameoActs.of(selection, loss).map(act -> row(Row.in(this, selection), act.telling(), act.cameo()));
    }

    private static Row row(Row row, Telling telling, String cameo) {
        row.put("GLOBALEVENTID", id(telling));
        telling.when().ifPresent(when -> date(row, when));
        telling.actor().ifPresent(actor -> actor(row, "Actor1", actor));
        telling.recipient().ifPresent(actor -> actor(row, "Actor2", actor));
        row.put("IsRootEvent", telling.told().stream().anyMatch(Told::inLead) ? 1 : 0);
        row.put("EventCode", cameo);
        row.put("EventBaseCode", Cameo.base(cameo)).put("EventRootCode", Cameo.root(cameo));
        row.put("QuadClass", telling.quad())
                .put("GoldsteinScale", telling.code().goldstein());
        counts(row, telling.told());
        telling.place().ifPresent(place -> place(row, place));
        row.put("DATEADDED", GdeltTime.earliest(telling.told()));
        row.put("SOURCEURL", telling.lead().document().edition().url());
        return row;
    }

    static long id(Telling telling) {
        return StableNumber.of(telling.id());
    }

    private static void date(Row row, When when) {
        LocalDate day = when.first();
        if (when.exact()) {
            row.put("SQLDATE", DateTimeFormatter.BASIC_ISO_DATE.format(day));
            row.put("FractionDate", fraction(day));
        }
        if (YearMonth.from(day).equals(YearMonth.from(when.last()))) {
            row.put("MonthYear", day.getYear() * 100 + day.getMonthValue());
        }
        if (day.getYear() == when.last().getYear()) {
            row.put("Year", day.getYear());
        }
    }

    /** As in GDELT's rows; its codebook prints another formula, which no row follows. */
    static String fraction(LocalDate day) {
        double part = ((day.getMonthValue() - 1) * 30 + day.getDayOfMonth()) / 365.0;
        return String.format(Locale.ROOT, "%.4f", day.getYear() + part);
    }

    private static void actor(Row row, String role, Actor actor) {
        ActorCode code = ActorCode.of(actor);
        row.put(role + "Code", code.code()).text(role + "Name", actor.name().toUpperCase(Locale.ROOT));
        row.put(role + "CountryCode", code.country().map(Country::iso3)).put(role + "KnownGroupCode", code.group());
        for (int i = 0; i < 3; i++) {
            row.put(role + "Type" + (i + 1) + "Code", code.sector(i));
        }
    }

    private static void counts(Row row, List<Told> told) {
        row.put("NumMentions", told.size());
        row.put("NumSources", told.stream().map(Told::outlet).distinct().count());
        row.put("NumArticles", told.stream().map(Told::coded).distinct().count());
    }

    private static void place(Row row, Place place) {
        GdeltPlace found = GdeltPlace.of(place);
        row.put("ActionGeo_Type", found.type()).text("ActionGeo_FullName", found.fullName());
        row.put("ActionGeo_CountryCode", found.fips());
        Optional.of(found)
                .filter(GdeltPlace::isCountry)
                .ifPresent(country ->
                        row.put("ActionGeo_ADM1Code", country.fips()).put("ActionGeo_FeatureID", country.fips()));
        row.put("ActionGeo_Lat", Telling.located(place).point().latitude());
        row.put("ActionGeo_Long", Telling.located(place).point().longitude());
    }
}
