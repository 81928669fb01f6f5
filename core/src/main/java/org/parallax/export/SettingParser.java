package org.parallax.export;

import java.time.Instant;
import java.time.LocalDateTime;
import org.parallax.model.Place;
import org.parallax.model.PlaceId;
import org.parallax.model.TimeExpression;
import org.parallax.model.TimeId;
import tools.jackson.databind.JsonNode;

/** Places and times read back from JSON; the mirror of {@link SettingJson}. */
final class SettingParser {

    private SettingParser() {}

    static Place place(JsonNode node) {
        String unlocated = Parse.textOrNull(node, "unlocated");
        return new Place(
                new PlaceId(Parse.text(node, "id")),
                Parse.span(node.path("span")),
                Parse.text(node, "name"),
                new Place.Relation(Parse.text(node, "relation"), Parse.decimal(node, "kilometres")),
                unlocated == null ? located(node) : new Place.Unlocated(unlocated));
    }

    private static Place.Located located(JsonNode node) {
        Place.Area area = new Place.Area(
                Parse.textOrNull(node, "country"),
                Parse.textOrNull(node, "admin1"),
                Parse.list(node.path("claims"), JsonNode::asString));
        Place.Point point = new Place.Point(
                node.path("lat").asDouble(),
                node.path("lon").asDouble(),
                node.path("radiusKm").asDouble(),
                Parse.text(node, "precision"));
        return new Place.Located(
                Parse.text(node, "source"),
                Parse.text(node, "kind"),
                area,
                point,
                node.path("score").asDouble(),
                Parse.text(node, "why"));
    }

    static TimeExpression time(JsonNode node) {
        return new TimeExpression(
                new TimeId(Parse.text(node, "id")),
                Parse.span(node.path("span")),
                new TimeExpression.Range(
                        Parse.optional(node, "earliest", LocalDateTime::parse),
                        Parse.optional(node, "latest", LocalDateTime::parse)),
                Parse.text(node, "precision"),
                Parse.textOrNull(node, "edtf"),
                new TimeExpression.Timex(
                        Parse.text(node.path("timex"), "type"), Parse.text(node.path("timex"), "value")),
                Parse.text(node, "why"),
                node.has("utc") ? universal(node.path("utc")) : null);
    }

    private static TimeExpression.Universal universal(JsonNode node) {
        return new TimeExpression.Universal(
                Instant.parse(Parse.text(node, "earliest")),
                Instant.parse(Parse.text(node, "latest")),
                Parse.text(node, "zone"));
    }
}
