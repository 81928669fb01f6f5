package org.parallax.evaluate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Things in groups, compared with the same things in the groups that people made: MUC, B³, CEAFe, their mean (the CoNLL F1) and
 * the adjusted Rand index, in the definitions of the public scorer.
 */
final class Clusters {

    private final List<Set<String>> groups;
    private final Map<String, Integer> where = new HashMap<>();

    /** @param named the name of the group of each thing */
    Clusters(Map<String, String> named) {
        Map<String, Set<String>> byName = new TreeMap<>();
        new TreeMap<>(named)
                .forEach((thing, name) ->
                        byName.computeIfAbsent(name, any -> new TreeSet<>()).add(thing));
        groups = List.copyOf(byName.values());
        for (int i = 0; i < groups.size(); i++) {
            for (String thing : groups.get(i)) {
                where.put(thing, i);
            }
        }
    }

    int count() {
        return groups.size();
    }

    /** F1 of the links, in per cent. */
    static double muc(Clusters gold, Clusters told) {
        return f1(links(gold, told), links(told, gold));
    }

    private static double links(Clusters kept, Clusters by) {
        int up = 0;
        int down = 0;
        for (Set<String> group : kept.groups) {
            Set<Integer> parts = new HashSet<>();
            group.forEach(thing -> parts.add(by.where.get(thing)));
            up += group.size() - parts.size();
            down += group.size() - 1;
        }
        return down == 0 ? 0 : (double) up / down;
    }

    /** F1 of B³, in per cent. */
    static double bCubed(Clusters gold, Clusters told) {
        return f1(shares(gold, told), shares(told, gold));
    }

    private static double shares(Clusters kept, Clusters by) {
        double sum = 0;
        for (Set<String> group : kept.groups) {
            for (int both : kept.shared(group, by).values()) {
                sum += (double) both * both / group.size();
            }
        }
        return kept.where.isEmpty() ? 0 : sum / kept.where.size();
    }

    /** How many things of a group stand in each group of another grouping. */
    private Map<Integer, Integer> shared(Set<String> group, Clusters by) {
        Map<Integer, Integer> shared = new TreeMap<>();
        for (String thing : group) {
            Integer other = by.where.get(thing);
            if (other != null) {
                shared.merge(other, 1, Integer::sum);
            }
        }
        return shared;
    }

    /** F1 of the best one-to-one pairing of groups, in per cent. */
    static double ceaf(Clusters gold, Clusters told) {
        double same = gold.pairing(told);
        return f1(same / Math.max(1, gold.count()), same / Math.max(1, told.count()));
    }

    private double pairing(Clusters told) {
        List<Map<Integer, Double>> near = new ArrayList<>();
        for (Set<String> group : groups) {
            Map<Integer, Double> row = new TreeMap<>();
            shared(group, told)
                    .forEach((other, both) -> row.put(
                            other,
                            2.0 * both / (group.size() + told.groups.get(other).size())));
            near.add(row);
        }
        return new Assignment(near).best();
    }

    /** The mean of the three, in per cent: the CoNLL F1. */
    static double conll(Clusters gold, Clusters told) {
        return (muc(gold, told) + bCubed(gold, told) + ceaf(gold, told)) / 3;
    }

    /** Adjusted Rand index: 1 if the groups are the same, about 0 if they are no better than chance. */
    static double rand(Clusters gold, Clusters told) {
        double both = 0;
        for (Set<String> group : gold.groups) {
            for (int shared : gold.shared(group, told).values()) {
                both += pairs(shared);
            }
        }
        double mine =
                gold.groups.stream().mapToDouble(each -> pairs(each.size())).sum();
        double yours =
                told.groups.stream().mapToDouble(each -> pairs(each.size())).sum();
        double every = pairs(gold.where.size());
        double chance = every == 0 ? 0 : mine * yours / every;
        double most = (mine + yours) / 2;
        return most == chance ? (both > 0 ? 1 : 0) : (both - chance) / (most - chance);
    }

    private static double pairs(int size) {
        return size * (size - 1) / 2.0;
    }

    private static double f1(double recall, double precision) {
        return recall + precision == 0 ? 0 : 200 * recall * precision / (recall + precision);
    }
}
