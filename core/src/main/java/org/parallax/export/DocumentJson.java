package org.parallax.export;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.parallax.model.Actor;
import org.parallax.model.Assertion;
import org.parallax.model.Attribution;
import org.parallax.model.Block;
import org.parallax.model.CodedDocument;
import org.parallax.model.Edition;
import org.parallax.model.Predication;
import org.parallax.model.Published;
import org.parallax.model.Role;
import org.parallax.model.Span;
import org.parallax.model.TokenRef;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** One document as JSON: what it is, who speaks in it, and by way of {@link EventJson} what it tells. */
record DocumentJson(CodedDocument coded, JsonLines.Predicates predicates) {

    ObjectNode node() {
        ObjectNode node = Json.object();
        node.put("type", "document");
        node.put("schema", "parallax/1");
        node.put("id", coded.id().value());
        node.put("source", coded.document().source());
        edition(node, coded.document().edition());
        node.put("text", coded.document().text().value());
        node.set("blocks", Json.array(coded.document().blocks(), DocumentJson::block));
        node.set("sentences", Json.array(coded.lines(), line -> stretch(line.span(), line.role())));
        node.set("actors", Json.array(coded.actors().all(), DocumentJson::actor));
        node.set("attributions", Json.array(coded.attributions().all(), DocumentJson::attribution));
        node.set("events", events());
        node.set("assertions", Json.array(coded.told().assertions(), DocumentJson::assertion));
        node.set("places", Json.array(coded.places(), SettingJson::place));
        node.set("times", Json.array(coded.times(), SettingJson::time));
        if (predicates == JsonLines.Predicates.KEPT) {
            node.set("predications", Json.array(coded.attributions().predications(), DocumentJson::predication));
        }
        return node;
    }

    private static void edition(ObjectNode node, Edition edition) {
        Published published = edition.published();
        Json.put(node, "title", edition.title());
        Json.put(node, "outlet", edition.outlet());
        Json.put(
                node,
                "published",
                published == null ? null : published.instant() == null ? published.day() : published.instant());
        Json.put(node, "language", edition.language());
        Json.put(node, "url", edition.url());
    }

    private static ObjectNode block(Block block) {
        return stretch(block.span(), block.role());
    }

    private static ObjectNode stretch(Span span, Role role) {
        ObjectNode node = Json.object();
        node.set("span", Json.span(span));
        node.put("role", role.label());
        return node;
    }

    private static ObjectNode actor(Actor actor) {
        ObjectNode node = Json.object();
        node.put("id", actor.id().value());
        node.put("name", actor.name());
        node.put("kind", label(actor.kind()));
        Json.put(node, "party", actor.party());
        Json.put(node, "codes", Json.names(actor.codes()));
        node.set("mentions", Json.spans(actor.spans()));
        node.set(
                "mentionKinds",
                Json.names(actor.mentions().stream().map(m -> label(m.kind())).toList()));
        node.set("heads", Json.array(actor.mentions(), mention -> Json.token(mention.head())));
        Json.put(node, actor.provenance(), "identify");
        return node;
    }

    private static ObjectNode attribution(Attribution attribution) {
        ObjectNode node = Json.object();
        node.put("id", attribution.id().value());
        node.put("kind", attribution.kind().label());
        node.set("source", Json.spans(attribution.wording().source()));
        node.set("cue", Json.spans(attribution.wording().cue()));
        node.set("content", Json.spans(attribution.wording().content()));
        node.put("act", attribution.act().label());
        Json.put(node, "actor", attribution.voice().actor());
        Json.put(node, "party", attribution.voice().party());
        node.set("chain", Json.names(attribution.voice().chain()));
        Json.putOrNull(node, "within", attribution.within());
        Json.put(node, attribution.provenance(), "attribute");
        return node;
    }

    private ArrayNode events() {
        ArrayNode events = Json.array(coded.told().events(), EventJson::node);
        if (predicates == JsonLines.Predicates.AS_EVENTS) {
            uncoded().forEach(predication -> events.add(predication(predication)));
        }
        return events;
    }

    private List<Predication> uncoded() {
        Set<TokenRef> coded = coded().told().events().stream()
                .map(event -> event.trigger().head())
                .collect(Collectors.toSet());
        return coded().attributions().predications().stream()
                .filter(predication -> !coded.contains(predication.token()))
                .toList();
    }

    private static ObjectNode predication(Predication predication) {
        ObjectNode node = Json.object();
        node.set("trigger", Json.span(predication.span()));
        node.set("head", Json.token(predication.token()));
        node.put("factuality", predication.read().label());
        if (predication.certainty() != null) {
            node.put("held", predication.factuality().label());
            node.put("certainty", Math.round(predication.certainty() * 10) / 10.0);
        }
        Json.putOrNull(node, "attribution", predication.attribution());
        node.put("reason", predication.reason());
        return node;
    }

    private static ObjectNode assertion(Assertion assertion) {
        ObjectNode node = Json.object();
        node.put("aspect", label(assertion.aspect()));
        Json.put(node, "about", Json.names(assertion.about()));
        node.set("span", Json.span(assertion.span()));
        Json.put(node, "place", assertion.place());
        EventJson.standing(node, assertion.standing());
        Json.put(node, assertion.provenance(), "code");
        return node;
    }

    static String label(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
