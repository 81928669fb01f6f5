package org.parallax.server;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.parallax.model.CodedDocument;
import org.parallax.model.DocumentId;
import org.parallax.model.EventId;
import org.parallax.model.Incident;
import org.parallax.model.IncidentId;
import org.parallax.model.Party;
import org.parallax.store.Archive;
import org.parallax.store.decide.Anchor;
import org.parallax.store.decide.Decision;
import org.parallax.store.decide.Decision.Field;
import tools.jackson.databind.JsonNode;

/** A decision as it is asked for, bound to the words that it is about. */
record NewDecision(Body body, Archive archive) {

    static final Set<String> FIELDS = Set.of("kind", "incidents", "events", "point", "party", "value", "reason");
    private static final Pattern KIND = Pattern.compile("accept|correct|merge|split|mark-sensitive");
    private static final Set<String> STATUSES = Set.copyOf(Entry.STATUSES);
    private static final int MOST_INCIDENTS = 20;
    private static final int MOST_EVENTS = 500;

    Decision decision() {
        String kind = body.required("kind", 40, KIND);
        List<Incident> incidents = incidents(kind);
        return switch (kind) {
            case "accept" -> new Decision.Accept(anchors(incidents));
            case "merge" -> new Decision.Merge(anchors(incidents));
            case "split" -> new Decision.Split(leaving(incidents.get(0)));
            case "mark-sensitive" -> new Decision.MarkSensitive(anchors(incidents));
            default -> correction(incidents.get(0));
        };
    }

    private List<Incident> incidents(String kind) {
        List<Incident> incidents = new ArrayList<>();
        for (JsonNode id : body.list("incidents", MOST_INCIDENTS)) {
            if (!id.isString() || !IncidentsApi.ID.matcher(id.asString()).matches()) {
                throw Problem.wrong("incidents", "a list of ids of incidents");
            }
            incidents.add(archive.incident(new IncidentId(id.asString()))
                    .orElseThrow(() -> new Problem(404, "there is no incident " + id.asString(), "incidents"))
                    .incident());
        }
        boolean merging = kind.equals("merge");
        if (merging ? incidents.stream().distinct().count() < 2 : incidents.size() != 1) {
            throw Problem.wrong("incidents", merging ? "two incidents or more" : "one incident");
        }
        return incidents;
    }

    private List<Anchor> anchors(List<Incident> incidents) {
        List<Anchor> anchors = new ArrayList<>();
        incidents.forEach(incident -> anchors.addAll(archive.anchors(incident.id())));
        return anchors;
    }

    /** The words of the events that leave. */
    private List<Anchor> leaving(Incident incident) {
        Map<DocumentId, CodedDocument> documents = new TreeMap<>();
        incident.sources().documents().forEach(id -> archive.document(id).ifPresent(found -> documents.put(id, found)));
        List<Anchor> leaving = new ArrayList<>();
        for (JsonNode event : body.list("events", MOST_EVENTS)) {
            Incident.EventRef ref = new Incident.EventRef(
                    new DocumentId(event.path("document").asString("")),
                    new EventId(event.path("event").asString("")));
            if (!incident.sources().events().contains(ref)) {
                throw Problem.wrong("events", "events of the incident");
            }
            Anchor.of(ref, documents).ifPresent(leaving::add);
        }
        if (leaving.isEmpty() || leaving.size() >= incident.sources().events().size()) {
            throw Problem.wrong("events", "some of the incident's events and not all");
        }
        return leaving;
    }

    private Decision correction(Incident incident) {
        String value = body.required("value", 2_000);
        String point = body.text("point", 80);
        String party = body.text("party", 64);
        if (point == null) {
            if (party != null) {
                throw Problem.wrong("point", "given with a party");
            }
            return new Decision.Correct(anchors(List.of(incident)), Field.TITLE, value);
        }
        check(incident, point, party, value);
        return new Decision.Correct(
                anchors(List.of(incident)),
                party == null ? Field.status(point) : Field.answer(point, new Party(party)),
                value);
    }

    private static void check(
            Incident incident, String point, @org.jspecify.annotations.Nullable String party, String value) {
        var found = incident.points().stream()
                .filter(each -> each.name().equals(point))
                .findFirst()
                .orElseThrow(() -> Problem.wrong("point", "a point of the incident"));
        if (party == null && !STATUSES.contains(value)) {
            throw Problem.wrong("value", "agreed, disputed, one-sided or unanswered");
        }
        if (party != null && !found.accounts().containsKey(new Party(party))) {
            throw Problem.wrong("party", "a party that answers the point");
        }
    }
}
