package org.parallax.evaluate;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.parallax.model.CodedDocument;
import org.parallax.model.Event;
import org.parallax.model.Participant;
import org.parallax.model.Span;
import tools.jackson.databind.JsonNode;

/**
 * The words of source, target, action and place against those that several coders marked: a span is right if it overlaps one of
 * the other side. The coders of a sentence's last two rounds count. Further, how many sentences without an event, as most
 * coders say, are left empty.
 */
final class SpansTask implements Task {

    @Override
    public String name() {
        return "spans";
    }

    @Override
    public String description() {
        return "the words of source, target, action and place against several coders; sentences without an event left empty";
    }

    /** Overlaps from both sides, which are not one to one. */
    private record Met(Hits told, Hits marked) {

        static final Met NONE = new Met(Hits.NONE, Hits.NONE);

        static Met of(Collection<Span> told, Collection<Span> marked) {
            return new Met(
                    new Hits(overlapping(told, marked), told.size(), told.size()),
                    new Hits(overlapping(marked, told), marked.size(), marked.size()));
        }

        private static int overlapping(Collection<Span> some, Collection<Span> others) {
            return (int) some.stream()
                    .filter(span -> others.stream().anyMatch(span::overlaps))
                    .count();
        }

        Met plus(Met other) {
            return new Met(told.plus(other.told), marked.plus(other.marked));
        }

        double f1() {
            double sum = told.precision() + marked.recall();
            return sum == 0 ? 0 : 2 * told.precision() * marked.recall() / sum;
        }
    }

    /** One sentence. */
    private record Part(Met source, Met target, Met action, Met place, boolean hasEvent, boolean coded) {}

    @Override
    public Report of(List<Gold> gold, GoldReader reader) {
        List<Part> parts = reader.read(gold).stream()
                .filter(told -> !CodingJudge.late(told.gold().row()).isEmpty())
                .map(SpansTask::part)
                .toList();
        return new Report(
                name(),
                List.of(
                        f1("source", parts, Part::source),
                        f1("target", parts, Part::target),
                        f1("action", parts, Part::action),
                        f1("location", parts, Part::place),
                        share("relevant", parts, part -> part.hasEvent() == part.coded()),
                        share(
                                "empty",
                                parts.stream().filter(part -> !part.hasEvent()).toList(),
                                part -> !part.coded())),
                List.of());
    }

    private static Report.Figure f1(String name, List<Part> parts, Function<Part, Met> met) {
        return Report.Figure.percent(
                name,
                sum(parts, met).f1(),
                Bootstrap.interval(parts, drawn -> sum(drawn, met).f1()));
    }

    private static Met sum(List<Part> parts, Function<Part, Met> met) {
        return parts.stream().map(met).reduce(Met.NONE, Met::plus);
    }

    private static Report.Figure share(String name, List<Part> parts, Predicate<Part> holds) {
        return Report.Figure.percent(
                name, share(parts, holds), Bootstrap.interval(parts, drawn -> share(drawn, holds)));
    }

    private static double share(List<Part> parts, Predicate<Part> holds) {
        return parts.isEmpty() ? 0 : 100.0 * parts.stream().filter(holds).count() / parts.size();
    }

    private static Part part(Told told) {
        List<JsonNode> coders = CodingJudge.late(told.gold().row());
        List<Event> events =
                told.read().map(document -> document.told().events()).orElse(List.of());
        long marking = coders.stream()
                .filter(coder -> !spans(coder, "action").isEmpty())
                .count();
        return new Part(
                met(
                        told,
                        coders,
                        "source",
                        participants(events, event -> event.roles().actors())),
                met(
                        told,
                        coders,
                        "target",
                        participants(events, event -> event.roles().recipients())),
                met(
                        told,
                        coders,
                        "action",
                        events.stream().map(event -> event.trigger().span())),
                met(told, coders, "location", told.read().stream().flatMap(SpansTask::places)),
                2 * marking > coders.size(),
                !events.isEmpty());
    }

    private static Stream<Span> participants(List<Event> events, Function<Event, List<Participant>> role) {
        return events.stream().flatMap(event -> role.apply(event).stream()).map(Participant::span);
    }

    private static Stream<Span> places(CodedDocument document) {
        return document.places().stream().map(place -> place.span());
    }

    private static Met met(Told told, List<JsonNode> coders, String role, Stream<Span> found) {
        Set<Span> spans = new TreeSet<>(told.inGold(found.toList()));
        return coders.stream().map(coder -> Met.of(spans, spans(coder, role))).reduce(Met.NONE, Met::plus);
    }

    private static Set<Span> spans(JsonNode coder, String role) {
        Set<Span> spans = new TreeSet<>();
        for (JsonNode span : coder.path("spans")) {
            if (span.path("role").asString().equals(role)) {
                spans.add(Marked.span(span));
            }
        }
        return spans;
    }
}
