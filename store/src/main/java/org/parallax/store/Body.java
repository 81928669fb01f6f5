package org.parallax.store;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.parallax.model.Edition;
import org.parallax.model.Published;
import org.parallax.read.FieldNames;
import org.parallax.read.Input;
import org.parallax.store.decide.DecisionJson;
import org.parallax.store.decide.Signed;
import org.parallax.store.journal.Payload;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The fields of journal entries as JSON, always in the same order. Thread-safe. */
final class Body {

    private static final JsonMapper JSON = new JsonMapper();

    private Body() {}

    static String received(OffsetDateTime at, Input input) {
        ObjectNode body = JSON.createObjectNode().put("at", utc(at)).put("name", input.name());
        body.set("edition", node(input.edition()));
        if (!input.names().told().isEmpty()) {
            body.put("map", input.names().told());
        }
        return JSON.writeValueAsString(body);
    }

    static String decided(Signed signed) {
        ObjectNode body = JSON.createObjectNode()
                .put("at", utc(signed.at()))
                .put("author", signed.author())
                .put("reason", signed.reason());
        DecisionJson.write(signed.decision(), body.putObject("decision"));
        return JSON.writeValueAsString(body);
    }

    static Signed signed(String body) {
        JsonNode node = JSON.readTree(body);
        return new Signed(
                DecisionJson.read(node.path("decision")),
                node.path("author").asString(),
                node.path("reason").asString(),
                at(body));
    }

    static OffsetDateTime at(String body) {
        return OffsetDateTime.parse(JSON.readTree(body).path("at").asString());
    }

    /** What was received, to be read again. */
    static Input input(String body, Payload payload) {
        JsonNode node = JSON.readTree(body);
        FieldNames names = FieldNames.mapped(node.path("map").asString(""));
        return new Input(node.path("name").asString(), payload::open, editionOf(body), names);
    }

    static String edition(Edition edition) {
        return JSON.writeValueAsString(node(edition));
    }

    private static ObjectNode node(Edition edition) {
        Published published = edition.published();
        return JSON.createObjectNode()
                .put("title", edition.title())
                .put("outlet", edition.outlet())
                .put("day", published == null ? null : published.day().toString())
                .put(
                        "instant",
                        published == null || published.instant() == null
                                ? null
                                : published.instant().toString())
                .put("language", edition.language())
                .put("url", edition.url());
    }

    static Edition editionOf(String body) {
        JsonNode node = JSON.readTree(body).path("edition");
        return new Edition(
                text(node, "title"), text(node, "outlet"), published(node), text(node, "language"), text(node, "url"));
    }

    private static @Nullable Published published(JsonNode node) {
        String day = text(node, "day");
        String instant = text(node, "instant");
        return day == null
                ? null
                : new Published(LocalDate.parse(day), instant == null ? null : OffsetDateTime.parse(instant));
    }

    private static @Nullable String text(JsonNode node, String name) {
        JsonNode value = node.path(name);
        return value.isString() ? value.asString() : null;
    }

    private static String utc(OffsetDateTime at) {
        return at.withOffsetSameInstant(ZoneOffset.UTC).toString();
    }
}
