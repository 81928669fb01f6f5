package org.parallax.server;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.parallax.model.Answer;
import org.parallax.model.Claim;
import org.parallax.model.CodedDocument;
import org.parallax.model.DocumentId;
import org.parallax.model.Event;
import org.parallax.model.Happening;
import org.parallax.model.Incident;
import org.parallax.model.IncidentId;
import org.parallax.model.Party;
import org.parallax.model.Point;
import org.parallax.model.Span;
import org.parallax.model.Status;

/** What {@link QuickEngine} makes of many documents: one incident for each numbered happening, with seven points. */
final class QuickHappenings {

    private static final List<String> POINTS =
            List.of("occurrence", "act", "place", "time", "actors", "dead", "purpose");

    private QuickHappenings() {}

    static List<Happening> of(List<CodedDocument> documents) {
        SortedMap<String, List<Claim>> claims = new TreeMap<>();
        documents.forEach(document -> document.told()
                .events()
                .forEach(event -> claims.computeIfAbsent(event.trigger().lemma(), key -> new ArrayList<>())
                        .add(new Claim(document, event, new Party(document.at(new Span(0, 3)))))));
        return claims.values().stream().map(QuickHappenings::happening).toList();
    }

    private static Happening happening(List<Claim> claims) {
        String kind = claims.get(0).event().trigger().lemma();
        return new Happening(id(kind), kind, claims, List.of(), List.of(), List.of(), claims.size());
    }

    private static IncidentId id(String kind) {
        return new IncidentId(String.format(java.util.Locale.ROOT, "i-%016x", number(kind)));
    }

    private static int number(String kind) {
        return Integer.parseInt(kind.substring("happening".length()));
    }

    static Incident incident(Happening happening) {
        List<Claim> claims = happening.claims();
        List<Party> parties =
                claims.stream().map(Claim::claimant).distinct().sorted().toList();
        int number = number(happening.kind());
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < POINTS.size(); i++) {
            points.add(point(POINTS.get(i), claims, parties.size() > 1 ? (number + i) % 4 : 2));
        }
        List<DocumentId> documents =
                claims.stream().map(claim -> claim.document().id()).distinct().toList();
        List<Incident.EventRef> events = claims.stream()
                .map(claim -> new Incident.EventRef(
                        claim.document().id(), claim.event().id()))
                .toList();
        String title = parties.get(0).code() + " and "
                + parties.get(parties.size() - 1).code() + ": " + happening.kind();
        return new Incident(
                happening.id(), title, parties, points, new Incident.Sources(documents, events, claims.size()));
    }

    private static Point point(String name, List<Claim> claims, int status) {
        SortedMap<Party, List<Answer>> accounts = new TreeMap<>();
        claims.forEach(claim -> accounts.computeIfAbsent(claim.claimant(), party -> new ArrayList<>())
                .add(answer(name, claim)));
        return new Point(name, Status.values()[status], accounts, "quick");
    }

    /** The words of an answer are those of the act, the place or the time. */
    private static Answer answer(String point, Claim claim) {
        Event event = claim.event();
        Span words = event.trigger().span();
        if (point.equals("place")) {
            words = claim.document().places().get(0).span();
        } else if (point.equals("time") && !claim.document().times().isEmpty()) {
            words = claim.document().times().get(0).span();
        }
        Answer.Evidence evidence =
                new Answer.Evidence(claim.document().id(), List.of(words), null, event.id(), List.of());
        return new Answer(claim.document().at(words), evidence, false);
    }
}
