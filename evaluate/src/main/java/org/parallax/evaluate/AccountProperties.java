package org.parallax.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.parallax.IncidentPipeline;
import org.parallax.model.Answer;
import org.parallax.model.CodedDocument;
import org.parallax.model.Document;
import org.parallax.model.DocumentId;
import org.parallax.model.Event;
import org.parallax.model.Events;
import org.parallax.model.Incident;
import org.parallax.model.Party;
import org.parallax.model.Point;
import org.parallax.model.Status;

/** What must hold of every set of accounts: copies change no status, silence makes no agreement, denials no act, nothing is invented. */
final class AccountProperties {

    private final IncidentPipeline incidents;

    AccountProperties(IncidentPipeline incidents) {
        this.incidents = incidents;
    }

    /** The properties that do not hold for these documents, each in a line. */
    List<String> broken(List<CodedDocument> documents) {
        List<Incident> found = incidents.incidents(documents);
        List<String> broken = new ArrayList<>();
        echo(documents, found, broken);
        silence(documents, found, broken);
        Map<DocumentId, CodedDocument> byId = new TreeMap<>();
        documents.forEach(document -> byId.put(document.id(), document));
        found.forEach(incident -> incident.points().forEach(point -> evidence(point, byId, broken)));
        return broken;
    }

    private void echo(List<CodedDocument> documents, List<Incident> found, List<String> broken) {
        List<CodedDocument> echoed = new ArrayList<>(documents);
        for (int i = 0; i < 3; i++) {
            String mark = "echo" + i;
            documents.forEach(document -> echoed.add(copy(document, mark)));
        }
        if (!statuses(incidents.incidents(echoed)).equals(statuses(found))) {
            broken.add("echo: copies change a status");
        }
    }

    private static CodedDocument copy(CodedDocument original, String mark) {
        Document document = original.document();
        DocumentId id = new DocumentId(document.id() + mark);
        return new CodedDocument(
                new Document(id, document.source() + mark, document.text(), document.edition(), document.blocks()),
                original.lines(),
                original.actors(),
                original.attributions(),
                original.told(),
                original.places(),
                original.times());
    }

    private static List<String> statuses(List<Incident> incidents) {
        return incidents.stream()
                .map(incident -> incident.points().stream()
                        .map(point -> point.name() + " " + point.status().label())
                        .collect(Collectors.joining(", ")))
                .sorted()
                .toList();
    }

    private void silence(List<CodedDocument> documents, List<Incident> found, List<String> broken) {
        found.stream()
                .flatMap(incident -> incident.parties().stream())
                .distinct()
                .sorted()
                .forEach(party -> silenced(documents, party, broken));
    }

    private void silenced(List<CodedDocument> documents, Party party, List<String> broken) {
        List<CodedDocument> rest =
                documents.stream().map(document -> without(document, party)).toList();
        for (Incident incident : incidents.incidents(rest)) {
            for (Point point : incident.points()) {
                if (point.accounts().containsKey(party)) {
                    broken.add("silence: " + party + " is heard on " + point.name());
                }
            }
        }
    }

    private static CodedDocument without(CodedDocument document, Party party) {
        List<Event> events = document.told().events().stream()
                .filter(event -> !speaks(document, event.standing(), party))
                .toList();
        var assertions = document.told().assertions().stream()
                .filter(assertion -> !speaks(document, assertion.standing(), party))
                .toList();
        return new CodedDocument(
                document.document(),
                document.lines(),
                document.actors(),
                document.attributions(),
                new Events(events, assertions),
                document.places(),
                document.times());
    }

    private static boolean speaks(CodedDocument document, Event.Standing standing, Party party) {
        var id = standing.attribution();
        while (id != null) {
            var attribution = document.attributions().attribution(id);
            if (party.equals(attribution.voice().party())) {
                return true;
            }
            id = attribution.within();
        }
        return false;
    }

    private static void evidence(Point point, Map<DocumentId, CodedDocument> byId, List<String> broken) {
        point.accounts().forEach((party, answers) -> {
            for (Answer answer : answers) {
                CodedDocument document = byId.get(answer.evidence().document());
                if (document == null) {
                    broken.add("invention: no such document for " + point.name());
                } else if (point.name().equals("act") && !answer.denial() && !isHeld(document, answer)) {
                    broken.add("denial: an act that nobody holds: " + answer.value());
                }
            }
        });
        boolean alone = point.accounts().keySet().stream()
                        .filter(party -> !party.equals(Party.OUTLET))
                        .count()
                < 2;
        if (point.status() == Status.AGREED && alone) {
            broken.add("agreement of one party on " + point.name());
        }
    }

    private static boolean isHeld(CodedDocument document, Answer answer) {
        return document.told().events().stream()
                .filter(event -> event.id().equals(answer.evidence().event()))
                .allMatch(event -> event.standing().factuality().affirms());
    }
}
