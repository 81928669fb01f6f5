package org.parallax.golden;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.parallax.golden.GoldenCase.Expectation;
import org.parallax.model.Answer;
import org.parallax.model.CodedDocument;
import org.parallax.model.Incident;
import org.parallax.model.Party;
import org.parallax.model.Point;
import org.parallax.model.Span;
import org.parallax.model.TimeExpression;

/** What the lines of a golden case mean; gold/README.md describes them for those who write cases. */
record Checks(Outcome outcome) {

    private static final Set<String> STATUSES = Set.of("agreed", "disputed", "one-sided", "unanswered", "absent");

    /** Whether an incident answers a line that stands under an incident. */
    boolean holds(Expectation line, Incident incident) {
        String[] key = line.key().split(" ");
        if (key.length == 1) {
            return one(line, incident);
        }
        boolean denial = key.length == 3 && key[2].equals("denies");
        boolean earlier = key.length == 3 && key[1].equals("was");
        if (key.length > 3 || (key.length == 3 && !denial && !earlier)) {
            throw new IllegalArgumentException("not understood: " + line.where());
        }
        Party party = new Party(key[earlier ? 2 : 1]);
        return incident.points().stream()
                .filter(point -> isNamed(point, key[0]))
                .flatMap(point -> point.accounts().getOrDefault(party, List.of()).stream())
                .filter(answer -> !denial || answer.denial())
                .filter(answer -> !earlier || answer.earlier())
                .anyMatch(answer -> cites(answer, line.value()));
    }

    /** A line of one word: the sides, a tie, or the status of a point. */
    private static boolean one(Expectation line, Incident incident) {
        return switch (line.key()) {
            case "sides" -> sides(line, incident);
            case "tie" ->
                incident.ties().stream().anyMatch(tie -> tie.kind().label().equals(line.value()));
            default -> status(line, incident);
        };
    }

    private static boolean sides(Expectation line, Incident incident) {
        Set<String> given = incident.points().stream()
                .flatMap(point -> point.accounts().keySet().stream())
                .map(Party::code)
                .collect(Collectors.toSet());
        return given.containsAll(Arrays.asList(line.value().split(",? ")));
    }

    private static boolean status(Expectation line, Incident incident) {
        if (!STATUSES.contains(line.value())) {
            throw new IllegalArgumentException("not a status: " + line.where());
        }
        List<Point> points = incident.points().stream()
                .filter(point -> isNamed(point, line.key()))
                .toList();
        return line.value().equals("absent")
                ? points.isEmpty()
                : points.stream().anyMatch(point -> point.status().label().equals(line.value()));
    }

    /** {@code captured} also stands for {@code captured:ARM}. */
    private static boolean isNamed(Point point, String name) {
        return point.name().equals(name) || point.name().startsWith(name + ":");
    }

    private boolean cites(Answer answer, String words) {
        CodedDocument document = outcome.document(answer.evidence().document());
        return outcome.find(words).stream()
                .anyMatch(place -> answer.evidence().spans().stream().anyMatch(span -> place.touches(document, span)));
    }

    /** Whether the outcome answers a line that stands at the margin. */
    boolean holds(Expectation line) {
        return switch (line.key()) {
            case "told by several sides" -> severalSides() == Integer.parseInt(line.value());
            case "said" -> said(line.value().split(" => ", 2));
            case "not held by anyone" ->
                outcome.events(line.value()).stream()
                        .noneMatch(event -> event.standing().factuality().affirms());
            case "denied" ->
                outcome.events(line.value()).stream()
                        .anyMatch(event -> event.standing().factuality().denies());
            case "apart" -> incidents(line).size() > 1;
            case "together" -> incidents(line).size() == 1;
            case "date" -> date(line.value().split(" = ", 2));
            case "country" -> country(line.value().split(" = ", 2));
            case "independent sources" ->
                outcome.incidents().stream()
                        .anyMatch(each -> each.sources().independent() == Integer.parseInt(line.value())
                                && each.sources().documents().size() > 1);
            default -> throw new IllegalArgumentException("not understood: " + line.where());
        };
    }

    private int severalSides() {
        return (int) outcome.incidents().stream()
                .filter(incident -> incident.points().stream()
                                .flatMap(point -> point.accounts().keySet().stream())
                                .filter(party -> !party.equals(Party.OUTLET))
                                .distinct()
                                .count()
                        > 1)
                .count();
    }

    /** Source words, then content words: an attribution has both. */
    private boolean said(String[] sourceAndContent) {
        List<Outcome.Place> sources = outcome.find(sourceAndContent[0]);
        return outcome.attributions(sourceAndContent[1]).stream()
                .anyMatch(attribution -> attribution.wording().source().stream()
                        .anyMatch(span ->
                                sources.stream().anyMatch(place -> place.span().overlaps(span))));
    }

    private Set<String> incidents(Expectation line) {
        return Arrays.stream(line.value().split(" / "))
                .map(words -> outcome.incidentsAt(words).stream()
                        .map(incident -> incident.id().value())
                        .collect(Collectors.joining(",", "of ", "")))
                .collect(Collectors.toSet());
    }

    private boolean date(String[] wordsAndEdtf) {
        return outcome.find(wordsAndEdtf[0]).stream()
                .anyMatch(place -> place.document().times().stream()
                        .filter(time -> time.span().overlaps(place.span()))
                        .anyMatch(time -> wordsAndEdtf[1].equals("open")
                                ? time.range().equals(TimeExpression.Range.OPEN)
                                : wordsAndEdtf[1].equals(time.edtf())));
    }

    private boolean country(String[] wordsAndCountry) {
        return outcome.find(wordsAndCountry[0]).stream()
                .anyMatch(place -> place.document().places().stream()
                        .filter(each -> overlaps(each.span(), place.span()))
                        .map(each -> each.resolution().located())
                        .anyMatch(at -> at != null
                                && wordsAndCountry[1].equals(at.area().country())));
    }

    private static boolean overlaps(Span one, Span other) {
        return one.overlaps(other);
    }
}
