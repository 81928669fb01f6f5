package org.parallax.export;

import org.parallax.model.Place;
import org.parallax.model.TimeExpression;
import tools.jackson.databind.node.ObjectNode;

/** Places and times as JSON. */
final class SettingJson {

    private SettingJson() {}

    static ObjectNode place(Place place) {
        ObjectNode node = Json.object();
        node.put("id", place.id().value());
        node.set("span", Json.span(place.span()));
        node.put("name", place.name());
        Place.Located located = place.resolution().located();
        if (located != null) {
            where(node, located);
        }
        node.put("relation", place.relation().kind());
        Json.put(node, "kilometres", place.relation().kilometres());
        if (place.resolution() instanceof Place.Unlocated unlocated) {
            node.put("unlocated", unlocated.reason());
        } else if (located != null) {
            node.put("source", located.source());
            node.put("score", located.score());
            node.put("why", located.why());
        }
        return node;
    }

    private static void where(ObjectNode node, Place.Located located) {
        node.put("kind", located.kind());
        Json.put(node, "country", located.area().country());
        Json.put(node, "admin1", located.area().admin1());
        Json.put(node, "claims", Json.names(located.area().claims()));
        node.put("lat", located.point().latitude());
        node.put("lon", located.point().longitude());
        node.put("radiusKm", located.point().radiusKm());
        node.put("precision", located.point().precision());
    }

    static ObjectNode time(TimeExpression time) {
        ObjectNode node = Json.object();
        node.put("id", time.id().value());
        node.set("span", Json.span(time.span()));
        Json.put(node, "earliest", time.range().earliest());
        Json.put(node, "latest", time.range().latest());
        node.put("precision", time.precision());
        Json.put(node, "edtf", time.edtf());
        ObjectNode timex = node.putObject("timex");
        timex.put("type", time.timex().type());
        timex.put("value", time.timex().value());
        node.put("why", time.why());
        TimeExpression.Universal universal = time.universal();
        if (universal != null) {
            ObjectNode utc = node.putObject("utc");
            utc.put("earliest", universal.earliest().toString());
            utc.put("latest", universal.latest().toString());
            utc.put("zone", universal.zone());
        }
        return node;
    }
}
