package org.parallax.export;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.parallax.model.Answer;
import org.parallax.model.CodedDocument;
import org.parallax.model.DocumentId;
import org.parallax.model.EventId;
import org.parallax.model.Incident;
import org.parallax.model.IncidentId;
import org.parallax.model.Party;
import org.parallax.model.Point;
import org.parallax.model.Status;
import org.parallax.model.Tie;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads lines; what a document holds is read by {@link DocumentParser}. */
final class LineParser implements JsonLinesReader {

    private static final JsonMapper MAPPER = JsonMapper.shared();

    @Override
    public CodedDocument document(String line) {
        return new DocumentParser(node(line, "document")).document();
    }

    @Override
    public Incident incident(String line) {
        JsonNode node = node(line, "incident");
        List<DocumentId> documents = Parse.list(node.path("documents"), id -> new DocumentId(id.asString()));
        return new Incident(
                new IncidentId(Parse.text(node, "id")),
                Parse.text(node, "title"),
                Parse.list(node.path("parties"), party -> new Party(party.asString())),
                Parse.list(node.path("points"), LineParser::point),
                new Incident.Sources(
                        documents,
                        Parse.list(node.path("events"), LineParser::event),
                        node.path("independentSources").asInt()),
                Parse.list(node.path("ties"), LineParser::tie));
    }

    private static JsonNode node(String line, String type) {
        JsonNode node;
        try {
            node = MAPPER.readTree(line);
        } catch (JacksonException e) {
            throw new IllegalArgumentException("not JSON: " + e.getOriginalMessage(), e);
        }
        if (!Parse.text(node, "type").equals(type)) {
            throw new IllegalArgumentException("not a line of type " + type + ": " + Parse.text(node, "type"));
        }
        return node;
    }

    private static Incident.EventRef event(JsonNode node) {
        return new Incident.EventRef(
                new DocumentId(Parse.text(node, "document")), new EventId(Parse.text(node, "event")));
    }

    private static Tie tie(JsonNode node) {
        return new Tie(
                Parse.constant(Tie.Kind.class, Parse.text(node, "kind").replace('-', '_')),
                new IncidentId(Parse.text(node, "incident")),
                Parse.text(node, "why"));
    }

    private static Point point(JsonNode node) {
        SortedMap<Party, List<Answer>> accounts = new TreeMap<>();
        for (Map.Entry<String, JsonNode> account : node.path("accounts").properties()) {
            accounts.put(new Party(account.getKey()), Parse.list(account.getValue(), LineParser::answer));
        }
        return new Point(
                Parse.text(node, "point"), status(Parse.text(node, "status")), accounts, Parse.text(node, "why"));
    }

    private static Status status(String label) {
        for (Status status : Status.values()) {
            if (status.label().equals(label)) {
                return status;
            }
        }
        throw new IllegalArgumentException("not a status: " + label);
    }

    private static Answer answer(JsonNode node) {
        Answer.Evidence evidence = new Answer.Evidence(
                new DocumentId(Parse.text(node, "document")),
                Parse.spans(node.path("spans")),
                Parse.attribution(node),
                Parse.optional(node, "event", EventId::new),
                Parse.actors(node.path("chain")));
        return new Answer(
                Parse.text(node, "value"),
                evidence,
                node.path("denial").asBoolean(false),
                Parse.optional(node, "told", LocalDate::parse),
                node.path("earlier").asBoolean(false));
    }
}
