package org.parallax.evaluate;

import java.util.ArrayList;
import java.util.List;
import org.parallax.model.Predication;
import org.parallax.model.Span;
import tools.jackson.databind.JsonNode;

/**
 * Negated happenings against ConanDoyle-neg (Morante and Daelemans, LREC 2012): of the words marked as a negated event, how many are told as not
 * having happened; and of the predicates told so, how many stand where people marked the scope of a negation. Cues and scopes
 * themselves are not told, so they are not compared.
 */
final class NegationTask implements Task {

    @Override
    public String name() {
        return "negation";
    }

    @Override
    public String description() {
        return "negated events told as not having happened, and how many of those told so are negated";
    }

    /**
     * @param events marked events, right if a predicate in them is told as negated
     * @param told predicates told as negated, right if they stand in a marked scope
     */
    private record Part(Hits events, Hits told) {}

    @Override
    public Report of(List<Gold> gold, GoldReader reader) {
        List<Part> parts = reader.read(gold).stream().map(NegationTask::part).toList();
        return new Report(
                name(),
                List.of(
                        Report.Figure.percent(
                                "eventRecall",
                                Hits.sum(parts, Part::events).recall(),
                                Bootstrap.interval(
                                        parts,
                                        drawn -> Hits.sum(drawn, Part::events).recall())),
                        Report.Figure.percent(
                                "inScope",
                                Hits.sum(parts, Part::told).precision(),
                                Bootstrap.interval(
                                        parts,
                                        drawn -> Hits.sum(drawn, Part::told).precision()))),
                List.of());
    }

    private static Part part(Told told) {
        List<Span> negated = told.inGold(told.read().stream()
                .flatMap(read -> read.attributions().predications().stream())
                .filter(each -> each.factuality().degree() < 0)
                .map(Predication::span)
                .toList());
        List<Span> scopes = new ArrayList<>();
        int events = 0;
        int met = 0;
        for (JsonNode negation : Marked.list(told.gold(), "negations")) {
            scopes.addAll(spans(negation, "scope"));
            List<Span> event = spans(negation, "event");
            events += event.isEmpty() ? 0 : 1;
            met += meet(event, negated) ? 1 : 0;
        }
        int inScope = (int)
                negated.stream().filter(each -> meet(scopes, List.of(each))).count();
        return new Part(new Hits(met, 0, events), new Hits(inScope, negated.size(), 0));
    }

    private static boolean meet(List<Span> marked, List<Span> told) {
        return marked.stream().anyMatch(each -> told.stream().anyMatch(each::overlaps));
    }

    private static List<Span> spans(JsonNode negation, String name) {
        return negation.path(name).values().stream()
                .map(each -> new Span(each.path(0).asInt(), each.path(1).asInt()))
                .toList();
    }
}
