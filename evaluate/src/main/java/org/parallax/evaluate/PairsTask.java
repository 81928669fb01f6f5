package org.parallax.evaluate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.parallax.model.Event;
import org.parallax.model.Participant;
import org.parallax.model.PloverType;
import org.parallax.model.Span;
import tools.jackson.databind.JsonNode;

/**
 * The type of the event between two given parties of a sentence (the PLV setting): macro-F1 over 15 types, 4 classes and
 * conflict or cooperation. Of several events the one counts that meets most of the pair, and the first of those.
 */
final class PairsTask implements Task {

    @Override
    public String name() {
        return "events";
    }

    @Override
    public String description() {
        return "type of the event between two given parties: PLOVER root, quad class, conflict or cooperation";
    }

    /** A label that was marked and the one that was told; null if none was. */
    private record Answer(String gold, @Nullable String told) {}

    /** The answers on one pair, from the fine to the coarse. */
    private record Part(Answer root, Answer quad, Answer binary) {}

    @Override
    public Report of(List<Gold> gold, GoldReader reader) {
        List<Part> parts = reader.read(gold).stream().map(PairsTask::part).toList();
        double coded = parts.isEmpty()
                ? 0
                : 100.0
                        * parts.stream()
                                .filter(part -> part.root().told() != null)
                                .count()
                        / parts.size();
        return new Report(
                name(),
                List.of(
                        figure("root", parts, Part::root),
                        figure("quad", parts, Part::quad),
                        figure("binary", parts, Part::binary),
                        Report.Figure.percent("coded", coded, null)),
                table(parts));
    }

    private static Report.Figure figure(String name, List<Part> parts, Function<Part, Answer> answer) {
        return Report.Figure.percent(
                name, macro(parts, answer), Bootstrap.interval(parts, drawn -> macro(drawn, answer)));
    }

    private static double macro(List<Part> parts, Function<Part, Answer> answer) {
        List<Answer> answers = parts.stream().map(answer).toList();
        return labels(answers).stream()
                .mapToDouble(label -> hits(answers, label).f1())
                .average()
                .orElse(0);
    }

    private static Set<String> labels(List<Answer> answers) {
        Set<String> labels = new TreeSet<>();
        answers.forEach(answer -> labels.add(answer.gold()));
        return labels;
    }

    private static Hits hits(List<Answer> answers, String label) {
        int right = 0;
        int told = 0;
        int gold = 0;
        for (Answer answer : answers) {
            boolean is = label.equals(answer.gold());
            boolean said = label.equals(answer.told());
            right += is && said ? 1 : 0;
            told += said ? 1 : 0;
            gold += is ? 1 : 0;
        }
        return new Hits(right, told, gold);
    }

    private static List<String> table(List<Part> parts) {
        List<Answer> roots = parts.stream().map(Part::root).toList();
        List<String> lines = new ArrayList<>();
        for (String label : labels(roots)) {
            Hits hits = hits(roots, label);
            lines.add(String.format(
                    Locale.ROOT,
                    "%-12s P %5.1f  R %5.1f  F1 %5.1f  of %d",
                    label,
                    hits.precision(),
                    hits.recall(),
                    hits.f1(),
                    hits.gold()));
        }
        return lines;
    }

    private static Part part(Told told) {
        JsonNode row = told.gold().row();
        PloverType type = told(told, span(row, "sourceSpan"), span(row, "targetSpan"));
        String quad = type == null ? null : quad(type);
        return new Part(
                new Answer(row.path("type").asString(), type == null ? null : CodingJudge.type(type.name())),
                new Answer(row.path("quad").asString(), quad),
                new Answer(row.path("binary").asString(), quad == null ? null : quad.substring(quad.indexOf('-') + 1)));
    }

    /** PLV counts yielding as material cooperation, whichever of the two types it is. */
    private static String quad(PloverType type) {
        return type == PloverType.CONCEDE
                ? "material-cooperation"
                : type.quad().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static @Nullable Span span(JsonNode row, String field) {
        JsonNode span = row.path(field);
        return span.size() == 2 ? new Span(span.path(0).asInt(), span.path(1).asInt()) : null;
    }

    private static @Nullable PloverType told(Told told, @Nullable Span source, @Nullable Span target) {
        PloverType best = null;
        int most = -1;
        for (Event event : events(told)) {
            int met = met(told, event, source, target);
            if (event.code().type() != null && met > most) {
                most = met;
                best = event.code().type();
            }
        }
        return best;
    }

    private static List<Event> events(Told told) {
        return told.read()
                .map(document -> told.comparable() ? document.told().events() : List.<Event>of())
                .orElse(List.of());
    }

    /** How many ends of the pair an event meets; a mutual event may hold both among its actors. */
    private static int met(Told told, Event event, @Nullable Span source, @Nullable Span target) {
        List<Participant> others = event.roles().recipients().isEmpty()
                ? event.roles().actors()
                : event.roles().recipients();
        return meets(told, event.roles().actors(), source) + meets(told, others, target);
    }

    private static int meets(Told told, List<Participant> participants, @Nullable Span wanted) {
        Set<Span> spans = new HashSet<>(
                told.inGold(participants.stream().map(Participant::span).toList()));
        return wanted != null && spans.stream().anyMatch(wanted::overlaps) ? 1 : 0;
    }
}
