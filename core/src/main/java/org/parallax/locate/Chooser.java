package org.parallax.locate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Chooses what the names of a document are.
 *
 * <p>Every candidate has a prior (how known it is, whether the name is its own, whether its kind is the one that the words
 * tell). Then the document decides: names that contain each other ("Paris, Texas"), the countries and divisions that its
 * other places lie in, nearness. As these depend on the choice of the others, the names are gone through several times,
 * every time with the choices of the time before; one name means one place throughout a document unless its own words
 * say otherwise. Thread-safe.
 */
final class Chooser {

    private static final int ROUNDS = 3;
    private static final int CONSIDERED = 60;

    private final Weights weights;

    Chooser(Weights weights) {
        this.weights = weights;
    }

    /** The choices, in the order of the names. */
    List<Choice> choose(List<PlaceName> names, List<String> countries) {
        Containment containment = new Containment(names);
        List<Choice> choices = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            Surroundings surroundings = surroundings(names, choices, countries);
            Map<String, Map<Entry, Double>> shared = shared(names, containment, choices);
            List<Choice> next = new ArrayList<>();
            for (int i = 0; i < names.size(); i++) {
                next.add(choose(names, i, surroundings, containment, shared, choices));
            }
            choices = next;
        }
        return choices;
    }

    /** Every distinct place counts once, however often it is named: a refrain is no majority. */
    private Surroundings surroundings(List<PlaceName> names, List<Choice> choices, List<String> countries) {
        Surroundings surroundings = new Surroundings();
        countries.forEach(country -> surroundings.addCountry(country, weights.party()));
        if (choices.isEmpty()) {
            return surroundings;
        }
        Map<String, Double> counted = new LinkedHashMap<>();
        for (int i = 0; i < names.size(); i++) {
            Entry entry = choices.get(i).entry();
            if (entry != null && counted.putIfAbsent(entry.source(), 1.0) == null) {
                surroundings.add(entry, choices.get(i).score());
            }
        }
        return surroundings;
    }

    /** What containment says of a name anywhere in the document bears on the same name everywhere. */
    private static Map<String, Map<Entry, Double>> shared(
            List<PlaceName> names, Containment containment, List<Choice> choices) {
        Map<String, Map<Entry, Double>> shared = new HashMap<>();
        for (int i = 0; i < names.size(); i++) {
            Map<Entry, Double> mine = shared.computeIfAbsent(names.get(i).key(), key -> new HashMap<>());
            for (Entry candidate : considered(names.get(i))) {
                mine.merge(candidate, containment.support(i, candidate, choices), Math::max);
            }
        }
        return shared;
    }

    private static List<Entry> considered(PlaceName name) {
        List<Entry> all = name.candidates();
        return all.size() <= CONSIDERED ? all : all.subList(0, CONSIDERED);
    }

    private Choice choose(
            List<PlaceName> names,
            int index,
            Surroundings surroundings,
            Containment containment,
            Map<String, Map<Entry, Double>> shared,
            List<Choice> choices) {
        PlaceName name = names.get(index);
        Scored best = null;
        double sum = 0;
        for (Entry candidate : considered(name)) {
            Scored scored = score(name, candidate, surroundings, choices.isEmpty() ? null : choices.get(index));
            scored.add(
                    weights.contained() * containment.support(index, candidate, choices),
                    "lies with its neighbour in the text");
            scored.add(
                    weights.contained()
                            / 2
                            * shared.getOrDefault(name.key(), Map.of()).getOrDefault(candidate, 0.0),
                    "told elsewhere in the text");
            sum += Math.exp(weights.sharpness() * scored.total);
            if (best == null || scored.total > best.total) {
                best = scored;
            }
        }
        return best == null ? new Choice(null, 0, List.of("no gazetteer has this name")) : best.choice(sum, weights);
    }

    private Scored score(PlaceName name, Entry candidate, Surroundings surroundings, @Nullable Choice mine) {
        Scored scored = new Scored(candidate);
        double population = Math.log10(candidate.population() + 1.0) / 8;
        scored.add(weights.population() * population, candidate.population() > 0 ? known(candidate) : "");
        scored.add(weights.kind(candidate.kind()), "");
        if (candidate.parents().area() != null) {
            scored.add(weights.contested(), "");
        }
        if (NameKey.of(candidate.name()).equals(name.key())) {
            scored.add(weights.ownName(), "");
        }
        told(scored, name, candidate);
        double own = mine != null && candidate.equals(mine.entry()) ? mine.score() : 0;
        scored.add(
                weights.country() * surroundings.country(candidate, own),
                "the document is about " + candidate.parents().country());
        scored.add(
                weights.admin1() * surroundings.admin1(candidate, own),
                "and about " + candidate.parents().admin1());
        Surroundings.Near near = surroundings.nearest(candidate);
        if (near != null && !candidate.kind().isWide()) {
            scored.add(
                    weights.near() * near.closeness(),
                    String.format(
                            Locale.ROOT,
                            "%.0f km from %s",
                            near.distance(),
                            near.entry().name()));
        }
        return scored;
    }

    private void told(Scored scored, PlaceName name, Entry candidate) {
        Set<Kind> kinds = name.kinds();
        if (kinds.contains(candidate.kind())) {
            scored.add(
                    weights.kindTold(), "its kind is told: " + candidate.kind().label());
        } else if (!kinds.isEmpty()) {
            scored.add(-weights.kindTold() / 2, "");
        }
    }

    private static String known(Entry candidate) {
        return candidate.kind().isSettlement() ? "population " + candidate.population() : "";
    }

    /** A candidate with what speaks for it. */
    private static final class Scored {

        private final Entry entry;
        private final List<String> reasons = new ArrayList<>();
        private double total;

        Scored(Entry entry) {
            this.entry = entry;
        }

        void add(double points, String reason) {
            total += points;
            if (!reason.isEmpty() && points > 0.03) {
                reasons.add(reason);
            }
        }

        Choice choice(double sum, Weights weights) {
            double share = Math.exp(weights.sharpness() * total) / sum;
            if (share < weights.abstain()) {
                return new Choice(null, share, List.of("several places have this name and nothing tells which"));
            }
            return new Choice(entry, share, reasons.isEmpty() ? List.of("the only place known by this name") : reasons);
        }
    }
}
