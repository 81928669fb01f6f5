package org.parallax.export.events;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parallax.export.account.Selection;
import org.parallax.export.account.Telling;
import org.parallax.export.account.When;
import org.parallax.export.flat.Dialect;
import org.parallax.export.flat.Row;
import org.parallax.export.flat.Tabular;
import org.parallax.export.format.Carried;
import org.parallax.export.format.Loss;
import org.parallax.export.names.ActorCode;
import org.parallax.export.names.ActorCode.Sector;
import org.parallax.export.names.Cameo;
import org.parallax.export.names.Countries;
import org.parallax.export.names.Countries.Country;
import org.parallax.export.names.StableNumber;
import org.parallax.model.Actor;
import org.parallax.model.Place;
import org.parallax.model.Place.Located;

/** ICEWS coded events: 20 columns with a head, {@code NA} for what is not known; a row for each act with a CAMEO code. */
public final class Icews implements Tabular {

    static final List<String> COLUMNS = List.of(
            "Event ID",
            "Event Date",
            "Source Name",
            "Source Sectors",
            "Source Country",
            "Event Text",
            "CAMEO Code",
            "Intensity",
            "Target Name",
            "Target Sectors",
            "Target Country",
            "Story ID",
            "Sentence Number",
            "Publisher",
            "City",
            "District",
            "Province",
            "Country",
            "Latitude",
            "Longitude");

    @Override
    public String name() {
        return "icews";
    }

    @Override
    public String suffix() {
        return ".icews.tab";
    }

    @Override
    public Set<Carried> carries() {
        return EnumSet.of(Carried.FURTHER_ACTS);
    }

    @Override
    public List<String> notes() {
        return List.of(
                "Event Date is NA unless the day is known",
                "Event Text is our own short name of the CAMEO code",
                "Story ID is derived from the document's id");
    }

    @Override
    public List<String> columns() {
        return COLUMNS;
    }

    @Override
    public Dialect dialect() {
        return Dialect.tabs("NA", true);
    }

    @Override
    public Stream<Row> rows(Selection selection, Loss loss) {
        return CameoActs.of(selection, loss).map(act -> row(Row.in(this, selection), act.telling(), act.cameo()));
    }

    private static Row row(Row row, Telling telling, String cameo) {
        row.put("Event ID", StableNumber.of(telling.id()));
        row.put("Event Date", telling.when().filter(When::exact).map(When::first));
        row.put("Event Text", Cameo.name(cameo));
        row.put("CAMEO Code", cameo).put("Intensity", telling.code().goldstein());
        telling.actor().ifPresent(actor -> actor(row, "Source", actor));
        telling.recipient().ifPresent(actor -> actor(row, "Target", actor));
        row.put("Story ID", StableNumber.of(telling.lead().coded().id().value()));
        row.put("Sentence Number", telling.lead().sentence());
        row.text("Publisher", telling.lead().outlet());
        telling.place().ifPresent(place -> place(row, place, Telling.located(place)));
        return row;
    }

    private static void actor(Row row, String role, Actor actor) {
        ActorCode code = ActorCode.of(actor);
        row.text(role + " Name", actor.name());
        row.put(role + " Sectors", code.sectors().stream().map(Sector::name).collect(Collectors.joining(",")));
        row.put(role + " Country", code.country().map(Country::name));
    }

    private static void place(Row row, Place place, Located located) {
        row.put("Province", located.area().admin1());
        row.put("Country", Countries.standard().iso2(located.area().country()).map(Country::name));
        switch (located.point().precision()) {
            case "point", "village", "city" -> row.text("City", place.name());
            case "district" -> row.text("District", place.name());
            case "admin1" -> row.text("Province", place.name());
            default -> {}
        }
        row.put("Latitude", located.point().latitude());
        row.put("Longitude", located.point().longitude());
    }
}
