package org.parallax.store;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.DoubleSummaryStatistics;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parallax.export.account.Selection;
import org.parallax.model.Answer;
import org.parallax.model.CodedDocument;
import org.parallax.model.DocumentId;
import org.parallax.model.Edition;
import org.parallax.model.Event;
import org.parallax.model.EventCode;
import org.parallax.model.Incident;
import org.parallax.model.Party;
import org.parallax.model.Place;
import org.parallax.model.Point;
import org.parallax.model.TimeExpression;
import org.parallax.store.Overview.Gravity;
import org.parallax.store.Overview.Report;
import org.parallax.store.Overview.Teller;
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
                discreet(incident, documents),
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
                tellers(incident),
                gravity(incident, documents),
                reviewed.accepted(),
                reviewed.sensitive());
    }

    /** The title without the names of persons in captivity. */
    private static String discreet(Incident incident, Map<DocumentId, CodedDocument> documents) {
        List<CodedDocument> own = incident.sources().documents().stream()
                .map(documents::get)
                .filter(Objects::nonNull)
                .toList();
        return Selection.withheld(own, incident.title());
    }

    private static SortedMap<String, Teller> tellers(Incident incident) {
        SortedMap<String, List<Point>> points = new TreeMap<>();
        for (Point point : incident.points()) {
            point.accounts()
                    .keySet()
                    .forEach(party -> points.computeIfAbsent(party.code(), code -> new ArrayList<>())
                            .add(point));
        }
        SortedMap<String, Teller> tellers = new TreeMap<>();
        points.forEach((party, answered) -> tellers.put(party, teller(new Party(party), answered)));
        return tellers;
    }

    private static Teller teller(Party party, List<Point> answered) {
        Set<DocumentId> documents = new HashSet<>();
        SortedMap<String, Integer> statuses = new TreeMap<>();
        int changed = 0;
        for (Point point : answered) {
            statuses.merge(point.status().label(), 1, Integer::sum);
            for (Answer answer : point.accounts().getOrDefault(party, List.of())) {
                documents.add(answer.evidence().document());
                changed += answer.earlier() ? 1 : 0;
            }
        }
        return new Teller(documents.size(), statuses, changed);
    }

    private static Gravity gravity(Incident incident, Map<DocumentId, CodedDocument> documents) {
        List<EventCode> codes = events(incident, documents)
                .filter(event -> event.standing().factuality().affirms())
                .map(Event::code)
                .toList();
        DoubleSummaryStatistics values = codes.stream()
                .map(EventCode::goldstein)
                .filter(Objects::nonNull)
                .collect(Collectors.summarizingDouble(Double::doubleValue));
        List<String> quads = codes.stream()
                .map(EventCode::type)
                .filter(Objects::nonNull)
                .map(type -> type.quad().name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .distinct()
                .sorted()
                .toList();
        return values.getCount() == 0
                ? new Gravity(quads, null, null)
                : new Gravity(quads, values.getMin(), values.getMax());
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
        Set<String> edtf = new LinkedHashSet<>();
        for (Answer answer : answers(incident, "time").toList()) {
            words = words == null ? answer.value() : words;
            for (TimeExpression time : times(answer, documents)) {
                LocalDateTime from = time.range().earliest();
                LocalDateTime to = time.range().latest();
                earliest = earliest == null || (from != null && from.isBefore(earliest)) ? from : earliest;
                edtf.add(String.valueOf(time.edtf()));
                latest = latest == null || (to != null && to.isAfter(latest)) ? to : latest;
            }
        }
        return words == null ? When.OPEN : new When(iso(earliest), iso(latest), only(edtf), words);
    }

    private static @Nullable String only(Set<String> edtf) {
        String first = edtf.isEmpty() ? "null" : edtf.iterator().next();
        return edtf.size() == 1 && !first.equals("null") ? first : null;
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
                ? new Where(party.code(), place.name(), null, null, 0, "unknown", relation, null)
                : new Where(
                        party.code(),
                        place.name(),
                        located.point().latitude(),
                        located.point().longitude(),
                        located.point().radiusKm(),
                        located.point().precision(),
                        relation,
                        new Where.Entry(
                                located.source(),
                                located.area().country(),
                                located.area().admin1(),
                                located.area().claims()));
    }
}
