package org.parallax.export.events;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
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
import org.parallax.export.names.Countries;
import org.parallax.export.names.Countries.Country;
import org.parallax.export.names.PloverScale;
import org.parallax.export.names.StableNumber;
import org.parallax.model.Actor;
import org.parallax.model.ActorKind;
import org.parallax.model.CodedDocument;
import org.parallax.model.Edition;
import org.parallax.model.Place;
import org.parallax.model.Place.Located;
import org.parallax.model.Published;

/** POLECAT: 40 columns with a head, a row for each act with a PLOVER type. */
public final class Polecat implements Tabular {

    static final List<String> COLUMNS = List.of(
            ("Event ID,Event Date,Event Type,Event Mode,Intensity,Quad Code,Contexts,Actor Name,Actor Country,Actor COW,"
                            + "Primary Actor Sector,Actor Sectors,Actor Title,Actor Name Raw,Wikipedia Actor ID,"
                            + "Recipient Name,Recipient Country,Recipient COW,Primary Recipient Sector,Recipient Sectors,"
                            + "Recipient Title,Recipient Name Raw,Wikipedia Recipient ID,Placename,City,District,Province,"
                            + "Country,Latitude,Longitude,GeoNames ID,Raw Placename,Feature Type,Source,Publication Date,"
                            + "Story People,Story Organizations,Story Locations,Language,Version")
                    .split(","));

    private static final String GEONAMES = "geonames:";

    @Override
    public String name() {
        return "polecat";
    }

    @Override
    public String suffix() {
        return ".polecat.tsv";
    }

    @Override
    public Set<Carried> carries() {
        return EnumSet.of(Carried.FURTHER_ACTS);
    }

    @Override
    public List<String> notes() {
        return List.of(
                "Event Date is empty unless the day is known; the publication date never stands in for it",
                "Actor Title, Recipient Title, Wikipedia ids: not computed, empty",
                "Quad Code is 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict");
    }

    @Override
    public List<String> columns() {
        return COLUMNS;
    }

    @Override
    public Dialect dialect() {
        return Dialect.tabs("", true);
    }

    @Override
    public Stream<Row> rows(Selection selection, Loss loss) {
        return selection.accounts().stream()
                .flatMap(account -> account.tellings().stream())
                .filter(telling -> typed(telling, loss))
                .map(telling -> row(Row.in(this, selection), telling));
    }

    private static boolean typed(Telling telling, Loss loss) {
        boolean typed = telling.code().type() != null;
        if (!typed) {
            loss.omit(telling.id(), "no PLOVER type");
        }
        return typed;
    }

    private static Row row(Row row, Telling telling) {
        row.put("Event ID", StableNumber.of(telling.id()));
        row.put("Event Date", telling.when().filter(When::exact).map(When::first));
        row.put("Event Type", telling.code().type())
                .put("Event Mode", telling.code().mode());
        row.put("Intensity", PloverScale.of(telling.code())).put("Quad Code", telling.quad());
        row.put("Contexts", String.join(";", telling.code().contexts()));
        telling.actor().ifPresent(actor -> actor(row, "Actor", actor, telling.lead()));
        telling.recipient().ifPresent(actor -> actor(row, "Recipient", actor, telling.lead()));
        telling.place().ifPresent(place -> place(row, place, Telling.located(place)));
        story(row, telling.lead().coded());
        return row.put("Version", "parallax/1");
    }

    private static void actor(Row row, String role, Actor actor, Told lead) {
        ActorCode code = ActorCode.of(actor);
        row.text(role + " Name", actor.name())
                .put(role + " Country", code.country().map(Country::iso3));
        row.put(role + " COW", code.country().map(Country::correlatesOfWar));
        row.put("Primary " + role + " Sector", code.ploverSectors().stream().findFirst());
        row.put(role + " Sectors", String.join(";", code.ploverSectors()));
        row.text(
                role + " Name Raw",
                Stream.of(lead.event().roles().actors(), lead.event().roles().recipients())
                        .flatMap(List::stream)
                        .filter(participant -> actor.id().equals(participant.actor()))
                        .map(participant -> lead.at(participant.span()))
                        .findFirst());
    }

    private static void place(Row row, Place place, Located located) {
        row.text("Placename", place.name()).text("Raw Placename", place.name());
        row.put("Province", located.area().admin1());
        row.put("Country", Countries.standard().iso2(located.area().country()).map(Country::iso3));
        switch (located.point().precision()) {
            case "point", "village", "city" -> row.text("City", place.name());
            case "district" -> row.text("District", place.name());
            default -> {}
        }
        row.put("Latitude", located.point().latitude());
        row.put("Longitude", located.point().longitude()).put("Feature Type", located.kind());
        if (located.source().startsWith(GEONAMES)) {
            row.put("GeoNames ID", located.source().substring(GEONAMES.length()));
        }
    }

    private static void story(Row row, CodedDocument document) {
        Edition edition = document.document().edition();
        Published published = edition.published();
        row.text("Source", edition.outlet()).put("Language", edition.language());
        row.put("Publication Date", published == null ? null : published.day());
        row.text("Story People", names(document, kind -> kind == ActorKind.PERSON));
        row.text(
                "Story Organizations",
                names(document, Set.of(ActorKind.BODY, ActorKind.ORGANISATION, ActorKind.ARMED_GROUP)::contains));
        row.text(
                "Story Locations",
                document.places().stream().map(Place::name).distinct().collect(Collectors.joining(";")));
    }

    private static String names(CodedDocument document, Predicate<ActorKind> kind) {
        return document.actors().all().stream()
                .filter(actor -> kind.test(actor.kind()))
                .map(Actor::name)
                .distinct()
                .collect(Collectors.joining(";"));
    }
}
