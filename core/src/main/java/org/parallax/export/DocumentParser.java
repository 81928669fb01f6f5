package org.parallax.export;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parallax.model.Actor;
import org.parallax.model.ActorId;
import org.parallax.model.ActorKind;
import org.parallax.model.Actors;
import org.parallax.model.Assertion;
import org.parallax.model.Attribution;
import org.parallax.model.AttributionId;
import org.parallax.model.Attributions;
import org.parallax.model.Block;
import org.parallax.model.CodedDocument;
import org.parallax.model.CodedDocument.Line;
import org.parallax.model.Document;
import org.parallax.model.DocumentId;
import org.parallax.model.Edition;
import org.parallax.model.Events;
import org.parallax.model.Mention;
import org.parallax.model.PlaceId;
import org.parallax.model.Predication;
import org.parallax.model.Published;
import org.parallax.model.Role;
import org.parallax.model.SpeechAct;
import org.parallax.model.Text;
import tools.jackson.databind.JsonNode;

/** One document read back from JSON; the mirror of {@link DocumentJson}. */
record DocumentParser(JsonNode node) {

    CodedDocument document() {
        return new CodedDocument(
                received(),
                Parse.list(node.path("sentences"), line -> new Line(Parse.span(line.path("span")), role(line))),
                new Actors(Parse.list(node.path("actors"), DocumentParser::actor)),
                new Attributions(
                        Parse.list(node.path("attributions"), DocumentParser::attribution),
                        Parse.list(node.path("predications"), DocumentParser::predication)),
                told(),
                Parse.list(node.path("places"), SettingParser::place),
                Parse.list(node.path("times"), SettingParser::time));
    }

    private Document received() {
        return new Document(
                new DocumentId(Parse.text(node, "id")),
                Parse.text(node, "source"),
                Text.of(Parse.text(node, "text")),
                new Edition(
                        Parse.textOrNull(node, "title"),
                        Parse.textOrNull(node, "outlet"),
                        published(Parse.textOrNull(node, "published")),
                        Parse.textOrNull(node, "language"),
                        Parse.textOrNull(node, "url")),
                Parse.list(node.path("blocks"), block -> new Block(Parse.span(block.path("span")), role(block))));
    }

    private static @Nullable Published published(@Nullable String iso) {
        if (iso == null) {
            return null;
        }
        return iso.contains("T") ? Published.at(OffsetDateTime.parse(iso)) : Published.on(LocalDate.parse(iso));
    }

    private static Role role(JsonNode node) {
        return Parse.constant(Role.class, Parse.text(node, "role"));
    }

    private static Actor actor(JsonNode node) {
        return new Actor(
                new ActorId(Parse.text(node, "id")),
                Parse.text(node, "name"),
                Parse.constant(ActorKind.class, Parse.text(node, "kind")),
                Parse.party(node, "party"),
                Parse.list(node.path("codes"), JsonNode::asString),
                mentions(node),
                Parse.provenance(node, "identify"));
    }

    private static List<Mention> mentions(JsonNode actor) {
        List<Mention> mentions = new ArrayList<>();
        for (int i = 0; i < actor.path("mentions").size(); i++) {
            mentions.add(new Mention(
                    Parse.span(actor.path("mentions").path(i)),
                    Parse.token(actor.path("heads").path(i)),
                    Parse.constant(
                            Mention.Kind.class,
                            actor.path("mentionKinds").path(i).asString())));
        }
        return mentions;
    }

    private static Attribution attribution(JsonNode node) {
        return new Attribution(
                new AttributionId(Parse.text(node, "id")),
                Parse.constant(Attribution.Kind.class, Parse.text(node, "kind")),
                new Attribution.Wording(
                        Parse.spans(node.path("source")),
                        Parse.spans(node.path("cue")),
                        Parse.spans(node.path("content"))),
                Parse.constant(SpeechAct.class, Parse.text(node, "act")),
                new Attribution.Voice(
                        Parse.optional(node, "actor", ActorId::new),
                        Parse.party(node, "party"),
                        Parse.actors(node.path("chain"))),
                Parse.optional(node, "within", AttributionId::new),
                Parse.provenance(node, "attribute"));
    }

    private static Predication predication(JsonNode node) {
        return new Predication(
                Parse.token(node.path("head")),
                Parse.span(node.path("trigger")),
                Parse.attribution(node),
                Parse.factuality(node),
                Parse.text(node, "reason"));
    }

    /** Predicates that stand among the events have no id and are no coded events. */
    private Events told() {
        List<JsonNode> coded = Parse.list(node.path("events"), event -> event).stream()
                .filter(event -> event.has("id"))
                .toList();
        return new Events(
                coded.stream().map(EventParser::event).toList(),
                Parse.list(node.path("assertions"), DocumentParser::assertion));
    }

    private static Assertion assertion(JsonNode node) {
        return new Assertion(
                Parse.constant(Assertion.Aspect.class, Parse.text(node, "aspect")),
                Parse.actors(node.path("about")),
                Parse.span(node.path("span")),
                Parse.optional(node, "place", PlaceId::new),
                EventParser.standing(node),
                Parse.provenance(node, "code"));
    }
}
