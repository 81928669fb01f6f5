package org.parallax.export.linked;

import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.parallax.export.account.Account;
import org.parallax.export.account.Selection;
import org.parallax.export.account.Telling;
import org.parallax.export.account.Told;
import org.parallax.export.format.Carried;
import org.parallax.export.format.Loss;
import org.parallax.export.format.TextFormat;
import org.parallax.model.Place;
import org.parallax.model.Place.Located;
import org.parallax.model.Point;

/**
 * GeoJSON (RFC 7946): a feature for each place that an account gives for an incident, with how far the point can be wrong.
 */
public final class GeoJson implements TextFormat {

    @Override
    public String name() {
        return "geojson";
    }

    @Override
    public String suffix() {
        return ".geojson";
    }

    @Override
    public Set<Carried> carries() {
        return EnumSet.of(
                Carried.ALTERNATIVE_PLACES,
                Carried.CONTESTED_TERRITORY,
                Carried.FURTHER_ACTS,
                Carried.TIME_RANGES,
                Carried.EVIDENCE_SPANS);
    }

    @Override
    public List<String> notes() {
        return List.of(
                "a point is the centre of the named place; uncertainty_m is the radius within which the place lies",
                "span offsets are Unicode code points of the stored text",
                "an account whose places are not on the map has no feature");
    }

    @Override
    public void write(Selection selection, Loss loss, Appendable out) throws IOException {
        JsonArray features =
                new JsonArray(out, "{\"type\":\"FeatureCollection\",\"schema_version\":\"parallax/1\",\"features\":[");
        for (Account account : selection.accounts()) {
            List<Spot> spots = Spot.of(account);
            if (spots.isEmpty()) {
                loss.omit(account, "no place on the map");
            }
            for (Spot spot : spots) {
                features.add(feature(selection, account, spot));
                loss.row();
            }
        }
        features.end("]}\n");
    }

    private static Json feature(Selection selection, Account account, Spot spot) {
        Located located = Telling.located(spot.place());
        Json geometry = new Json()
                .put("type", "Point")
                .list(
                        "coordinates",
                        List.of(located.point().longitude(), located.point().latitude()));
        return new Json()
                .put("type", "Feature")
                .put("id", account.id() + "/" + located.source())
                .put("geometry", geometry)
                .put("properties", properties(selection, account, spot, located));
    }

    private static Json properties(Selection selection, Account account, Spot spot, Located located) {
        Json properties = new Json()
                .put("incident_id", account.incident().id())
                .put("account_id", account.id())
                .put("party", account.name())
                .put("title", selection.discreet(account.incident().title()))
                .put("claim", selection.discreet(spot.told().at(spot.place().span())))
                .put("relation", spot.place().relation().kind())
                .put("status", status(account))
                .put("plover_type", spot.telling().code().type())
                .put("cameo", spot.telling().code().cameo());
        where(properties, located);
        when(properties, spot.telling());
        return properties
                .put("source_url", spot.told().document().edition().url())
                .put("span", span(spot));
    }

    private static void where(Json properties, Located located) {
        properties
                .put("place_precision", located.point().precision())
                .put("uncertainty_m", Math.round(located.point().radiusKm() * 1000))
                .put("country", located.area().country())
                .put("admin1", located.area().admin1())
                .put("gazetteer", located.source());
        if (!located.area().claims().isEmpty()) {
            properties.list("claimed_by", located.area().claims());
        }
    }

    private static void when(Json properties, Telling telling) {
        telling.when()
                .ifPresent(when -> properties
                        .put("time_start", when.first())
                        .put("time_end", when.last())
                        .put("edtf", when.edtf()));
    }

    private static Json span(Spot spot) {
        return new Json()
                .put("doc", spot.told().coded().id())
                .put("start", spot.place().span().start())
                .put("end", spot.place().span().end())
                .put("unit", "codepoint");
    }

    /** The status of the incident's place; nothing where the accounts were not asked for one. */
    private static String status(Account account) {
        return account.incident().points().stream()
                .filter(point -> point.name().equals("place"))
                .map(Point::status)
                .map(status -> status.label())
                .findFirst()
                .orElse("");
    }

    /** A place in the mention and the act that it belongs to. */
    private record Spot(Telling telling, Told told, Place place) {

        /** Every gazetteer entry once, in order of acts and precision. */
        static List<Spot> of(Account account) {
            java.util.Map<String, Spot> bySource = new java.util.LinkedHashMap<>();
            for (Telling telling : account.tellings()) {
                for (Place place : telling.places().toList()) {
                    Told teller = telling.told().stream()
                            .filter(told -> told.places().contains(place))
                            .findFirst()
                            .orElseThrow();
                    bySource.putIfAbsent(Telling.located(place).source(), new Spot(telling, teller, place));
                }
            }
            return List.copyOf(bySource.values());
        }
    }
}
