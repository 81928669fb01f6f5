package org.parallax.store;

import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parallax.model.Answer;
import org.parallax.model.CodedDocument;
import org.parallax.model.DocumentId;
import org.parallax.model.Edition;
import org.parallax.model.Event;
import org.parallax.model.Incident;
import org.parallax.model.Party;
import org.parallax.model.Place;
import org.parallax.model.Point;
import org.parallax.model.TimeExpression;
import org.parallax.store.Overview.Report;
import org.parallax.store.Overview.When;
import org.parallax.store.Overview.Where;
import org.parallax.store.decide.Reviewed;
import tools.jackson.databind.json.JsonMapper;

/** Makes overviews, and writes and reads them as JSON. Thread-safe. */
final class Overviews {

    private static final Comparator<Report> BY_DAY = Comparator.comparing(
                    Report::published, Comparator.nullsLast(Comparator.<String>naturalOrder()))
            .thenComparing(Report::document);

    private final JsonMapper json = JsonMapper.shared();

    String line(Overview overview) {
        return json.writeValueAsString(overview);
    }

    Overview read(String line) {
        return json.readValue(line, Overview.class);
    }

    Overview of(Reviewed reviewed, Map<DocumentId, CodedDocument> documents) {
        Incident incident = reviewed.incident();
        return new Overview(
                incident.id().value(),
                incident.title(),
                incident.parties().stream().map(Party::code).toList(),
                statuses(incident),
                events(incident, documents)
                        .map(event -> event.code().type())
                        .filter(Objects::nonNull)
                        .map(Enum::name)
                        .distinct()
                        .sorted()
                        .toList(),
                when(incident, documents),
                where(incident, documents),
                incident.sources().documents().stream()
                        .map(documents::get)
                        .filter(Objects::nonNull)
                        .map(Overviews::report)
                        .sorted(BY_DAY)
                        .toList(),
                incident.sources().independent(),
                reviewed.accepted(),
                reviewed.sensitive());
    }

    private static SortedMap<String, String> statuses(Incident incident) {
        SortedMap<String, String> statuses = new TreeMap<>();
        incident.points()
                .forEach(point -> statuses.put(point.name(), point.status().label()));
        return statuses;
    }

    private static Stream<Event> events(Incident incident, Map<DocumentId, CodedDocument> documents) {
        return incident.sources().events().stream()
                .flatMap(ref -> Stream.ofNullable(documents.get(ref.document()))
                        .flatMap(document -> document.told().events().stream())
                        .filter(event -> event.id().equals(ref.event())));
    }

    private static Report report(CodedDocument document) {
        Edition edition = document.document().edition();
        return new Report(
                document.id().value(),
                edition.title(),
                edition.outlet(),
                edition.published() == null ? null : edition.published().iso());
    }

    private static Stream<Answer> answers(Incident incident, String name) {
        return points(incident, name)
                .flatMap(point -> point.accounts().values().stream())
                .flatMap(List::stream)
                .filter(answer -> !answer.earlier());
    }

    private static Stream<Point> points(Incident incident, String name) {
        return incident.points().stream().filter(point -> point.name().equals(name));
    }

    private static When when(Incident incident, Map<DocumentId, CodedDocument> documents) {
        LocalDateTime earliest = null;
        LocalDateTime latest = null;
        String words = null;
        for (Answer answer : answers(incident, "time").toList()) {
            words = words == null ? answer.value() : words;
            for (TimeExpression time : times(answer, documents)) {
                LocalDateTime from = time.range().earliest();
                LocalDateTime to = time.range().latest();
                earliest = earliest == null || (from != null && from.isBefore(earliest)) ? from : earliest;
                latest = latest == null || (to != null && to.isAfter(latest)) ? to : latest;
            }
        }
        return words == null ? When.OPEN : new When(iso(earliest), iso(latest), words);
    }

    private static @Nullable String iso(@Nullable LocalDateTime time) {
        return time == null ? null : time.toString();
    }

    private static List<TimeExpression> times(Answer answer, Map<DocumentId, CodedDocument> documents) {
        CodedDocument document = documents.get(answer.evidence().document());
        return document == null
                ? List.of()
                : document.times().stream()
                        .filter(time -> answer.evidence().spans().stream().anyMatch(time.span()::overlaps))
                        .toList();
    }

    private static List<Where> where(Incident incident, Map<DocumentId, CodedDocument> documents) {
        Set<Where> found = new LinkedHashSet<>();
        points(incident, "place")
                .forEach(point -> point.accounts()
                        .forEach((party, answers) -> answers.stream()
                                .filter(answer -> !answer.denial() && !answer.earlier())
                                .forEach(answer ->
                                        places(answer, documents).forEach(place -> found.add(where(party, place))))));
        return List.copyOf(found);
    }

    private static Stream<Place> places(Answer answer, Map<DocumentId, CodedDocument> documents) {
        return Stream.ofNullable(documents.get(answer.evidence().document()))
                .flatMap(document -> document.places().stream())
                .filter(place -> !place.relation().kind().equals("people")
                        && !place.relation().kind().equals("actor"))
                .filter(place -> answer.evidence().spans().stream().anyMatch(place.span()::overlaps));
    }

    private static Where where(Party party, Place place) {
        Place.Located located = place.resolution().located();
        String relation = place.relation().kind();
        return located == null
                ? new Where(party.code(), place.name(), null, null, 0, "unknown", relation)
                : new Where(
                        party.code(),
                        place.name(),
                        located.point().latitude(),
                        located.point().longitude(),
                        located.point().radiusKm(),
                        located.point().precision(),
                        relation);
    }
}
