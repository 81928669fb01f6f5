package org.parallax.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.parallax.model.Predication;
import org.parallax.model.Span;
import tools.jackson.databind.JsonNode;

/**
 * How sure a reader is of predicates, against people's ratings from -3 to 3 (Lee et al., EMNLP 2015). What is told is one of FactBank's
 * seven values; a predicate that is not told counts as certain, as in the published baseline. The finer number is given beside it.
 */
final class FactualityTask implements Task {

    private static final double CERTAIN = 3;

    @Override
    public String name() {
        return "factuality";
    }

    @Override
    public String description() {
        return "how sure a reader is of each predicate, from -3 to 3: mean absolute error and Pearson's r";
    }

    /** A predicate: what people say, and what the engine says as one of seven values, as a number, and for the voice that tells it. */
    private record Rated(double gold, double value, double number, double held) {}

    private record Part(List<Rated> rated, int found) {}

    @Override
    public Report of(List<Gold> gold, GoldReader reader) {
        List<Part> parts =
                reader.rating().read(gold).stream().map(FactualityTask::part).toList();
        return new Report(
                name(),
                List.of(
                        error("MAE", parts, Rated::value),
                        correlation("r", parts, Rated::value),
                        error("fineMAE", parts, Rated::number),
                        correlation("fineR", parts, Rated::number),
                        error("heldMAE", parts, Rated::held),
                        correlation("heldR", parts, Rated::held),
                        error("certainMAE", parts, each -> CERTAIN),
                        Report.Figure.percent("found", found(parts), null)),
                List.of(
                        "MAE, r: one of seven values; fine: the number; held: in the eyes of the innermost voice, by rules;",
                        "certain: answering 3 to everything"));
    }

    private static Part part(Told told) {
        List<Predication> predications =
                told.read().map(read -> read.attributions().predications()).orElse(List.of());
        List<Rated> rated = new ArrayList<>();
        int found = 0;
        for (JsonNode target : Marked.list(told.gold(), "targets")) {
            Span span = Marked.span(target);
            Optional<Predication> met = predications.stream()
                    .filter(each ->
                            told.inGold(each.span()).filter(span::overlaps).isPresent())
                    .findFirst();
            rated.add(rated(target.path("score").asDouble(), met));
            found += met.isPresent() ? 1 : 0;
        }
        return new Part(rated, found);
    }

    private static Rated rated(double gold, Optional<Predication> met) {
        return met.map(each -> new Rated(
                        gold,
                        each.read().degree(),
                        each.certainty() == null ? CERTAIN : each.certainty(),
                        each.factuality().degree()))
                .orElse(new Rated(gold, CERTAIN, CERTAIN, CERTAIN));
    }

    private static double found(List<Part> parts) {
        double all = parts.stream().mapToInt(each -> each.rated().size()).sum();
        return all == 0 ? 0 : 100 * parts.stream().mapToInt(Part::found).sum() / all;
    }

    private static Report.Figure error(String name, List<Part> parts, ToDoubleFunction<Rated> told) {
        ToDoubleFunction<List<Part>> error = drawn -> all(drawn).stream()
                .mapToDouble(each -> Math.abs(each.gold() - told.applyAsDouble(each)))
                .average()
                .orElse(0);
        return new Report.Figure(name, error.applyAsDouble(parts), 3, Bootstrap.interval(parts, error));
    }

    private static Report.Figure correlation(String name, List<Part> parts, ToDoubleFunction<Rated> told) {
        ToDoubleFunction<List<Part>> correlation = drawn -> pearson(all(drawn), told);
        return new Report.Figure(name, correlation.applyAsDouble(parts), 3, Bootstrap.interval(parts, correlation));
    }

    private static List<Rated> all(List<Part> parts) {
        return parts.stream().flatMap(each -> each.rated().stream()).toList();
    }

    private static double pearson(List<Rated> rated, ToDoubleFunction<Rated> told) {
        double gold = rated.stream().mapToDouble(Rated::gold).average().orElse(0);
        double mean = rated.stream().mapToDouble(told).average().orElse(0);
        double both = 0;
        double golds = 0;
        double tolds = 0;
        for (Rated each : rated) {
            double one = each.gold() - gold;
            double other = told.applyAsDouble(each) - mean;
            both += one * other;
            golds += one * one;
            tolds += other * other;
        }
        double spread = Math.sqrt(golds * tolds);
        return spread == 0 ? 0 : both / spread;
    }
}
