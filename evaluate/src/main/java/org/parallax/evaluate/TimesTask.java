package org.parallax.evaluate;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.parallax.model.Span;
import org.parallax.model.TimeExpression;
import tools.jackson.databind.JsonNode;

/**
 * Time expressions against TIMEX3 gold, as TempEval-3 counts them (UzZaman et al. 2013): the same span; spans that overlap; of
 * those the same type; the same value.
 */
final class TimesTask implements Task {

    @Override
    public String name() {
        return "times";
    }

    @Override
    public String description() {
        return "time expressions: found, of the right type, with the right TIMEX3 value";
    }

    /** What a document adds to each figure. */
    private record Part(Hits strict, Hits relaxed, Hits type, Hits value) {}

    @Override
    public Report of(List<Gold> gold, GoldReader reader) {
        List<Part> parts = reader.read(gold).stream().map(TimesTask::part).toList();
        return new Report(
                name(),
                List.of(
                        Hits.f1("strict", parts, Part::strict),
                        Hits.f1("relaxed", parts, Part::relaxed),
                        Hits.f1("type", parts, Part::type),
                        Hits.f1("value", parts, Part::value)),
                List.of());
    }

    private static Part part(Told told) {
        List<JsonNode> marked = Marked.list(told.gold(), "times");
        List<Span> gold = marked.stream().map(Marked::span).toList();
        Map<Span, TimeExpression> times = times(told);
        List<Span> spans = List.copyOf(times.keySet());
        List<TimeExpression> expressions = List.copyOf(times.values());
        List<Overlaps.Pair> met = Overlaps.most(gold, spans);
        int types = 0;
        int values = 0;
        for (Overlaps.Pair pair : met) {
            TimeExpression.Timex timex = expressions.get(pair.told()).timex();
            types += timex.type().equals(marked.get(pair.gold()).path("type").asString()) ? 1 : 0;
            values += timex.value().equals(marked.get(pair.gold()).path("value").asString()) ? 1 : 0;
        }
        int same = (int) gold.stream().distinct().filter(times::containsKey).count();
        return new Part(
                new Hits(same, spans.size(), gold.size()),
                new Hits(met.size(), spans.size(), gold.size()),
                new Hits(types, spans.size(), gold.size()),
                new Hits(values, spans.size(), gold.size()));
    }

    private static Map<Span, TimeExpression> times(Told told) {
        Map<Span, TimeExpression> times = new TreeMap<>();
        told.read()
                .ifPresent(document -> document.times()
                        .forEach(time -> told.inGold(time.span()).ifPresent(span -> times.put(span, time))));
        return times;
    }
}
