package org.parallax.export;

import org.parallax.model.Answer;
import org.parallax.model.CodedDocument;
import org.parallax.model.Incident;
import org.parallax.model.Party;
import org.parallax.model.Point;
import org.parallax.model.Tie;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Writes the lines; what a document holds is spelled out by {@link DocumentJson}. */
record JsonLinesWriter(Predicates predicates) implements JsonLines {

    private static final JsonMapper MAPPER = JsonMapper.shared();

    @Override
    public String line(CodedDocument document) {
        return text(new DocumentJson(document, predicates).node());
    }

    @Override
    public String line(Incident incident) {
        ObjectNode node = Json.object();
        node.put("type", "incident");
        node.put("id", incident.id().value());
        node.put("title", incident.title());
        node.set("parties", Json.names(incident.parties()));
        node.set("documents", Json.names(incident.sources().documents()));
        node.put("independentSources", incident.sources().independent());
        node.set("events", Json.array(incident.sources().events(), JsonLinesWriter::event));
        node.set("points", Json.array(incident.points(), JsonLinesWriter::point));
        Json.put(node, "ties", Json.array(incident.ties(), JsonLinesWriter::tie));
        return text(node);
    }

    private static ObjectNode event(Incident.EventRef event) {
        ObjectNode node = Json.object();
        node.put("document", event.document().value());
        node.put("event", event.event().value());
        return node;
    }

    private static ObjectNode tie(Tie tie) {
        ObjectNode node = Json.object();
        node.put("kind", tie.kind().label());
        node.put("incident", tie.other().value());
        node.put("why", tie.why());
        return node;
    }

    private static ObjectNode point(Point point) {
        ObjectNode node = Json.object();
        node.put("point", point.name());
        node.put("status", point.status().label());
        node.put("why", point.why());
        ObjectNode accounts = node.putObject("accounts");
        for (Party party : point.accounts().keySet()) {
            accounts.set(party.code(), Json.array(point.accounts().get(party), JsonLinesWriter::answer));
        }
        return node;
    }

    private static ObjectNode answer(Answer answer) {
        ObjectNode node = Json.object();
        node.put("value", answer.value());
        if (answer.denial()) {
            node.put("denial", true);
        }
        Json.put(node, "told", answer.told());
        if (answer.earlier()) {
            node.put("earlier", true);
        }
        node.put("document", answer.evidence().document().value());
        node.set("spans", Json.spans(answer.evidence().spans()));
        Json.putOrNull(node, "attribution", answer.evidence().attribution());
        Json.put(node, "event", answer.evidence().event());
        node.set("chain", Json.names(answer.evidence().chain()));
        return node;
    }

    /** Some readers of lines break them at Unicode's own line ends too, so these are escaped. */
    private static String text(ObjectNode node) {
        return MAPPER.writeValueAsString(node)
                .replace("\u0085", "\\u0085")
                .replace("\u2028", "\\u2028")
                .replace("\u2029", "\\u2029");
    }
}
