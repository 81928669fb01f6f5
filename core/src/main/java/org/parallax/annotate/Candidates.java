package org.parallax.annotate;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parallax.table.Row;
import org.parallax.table.Table;

/**
 * The actions worth a score, by the parts of speech of the two words that wait: a determiner below a noun has four, not
 * eighty-three. Immutable.
 */
final class Candidates {

    private static final String FILE = "actions.tsv";

    private final int first;
    private final int tags;
    /** The actions for each pair of tags, in order; null where too little is known to leave any out. */
    private final int[] @Nullable [] actions;

    Candidates(Network network) {
        this.first = network.firstTag();
        this.tags = network.firstRelation() - first;
        this.actions = new int[tags * tags][];
        Map<String, Integer> relations = new HashMap<>();
        for (int i = 1; i < network.relations.size(); i++) {
            relations.put(network.relations.get(i), i - 1);
        }
        for (Row row : Table.rows(Candidates.class, FILE, 3)) {
            int[] listed = listed(row, relations, network.relations.size() - 1);
            actions[pair(network.tag(row.cell(0)), network.tag(row.cell(1)))] = listed;
        }
    }

    private static int[] listed(Row row, Map<String, Integer> relations, int reductions) {
        List<String> arcs = Arrays.stream(row.cell(2).split(" "))
                .filter(arc -> !arc.isEmpty())
                .toList();
        int[] actions = new int[arcs.size() + 1];
        for (int i = 0; i < arcs.size(); i++) {
            Integer relation = relations.get(arcs.get(i).substring(1));
            if (relation == null || !"LR".contains(arcs.get(i).substring(0, 1))) {
                throw row.wrong("unknown arc " + arcs.get(i));
            }
            actions[i] = arcs.get(i).startsWith("L") ? relation : reductions + relation;
        }
        actions[arcs.size()] = 2 * reductions;
        Arrays.sort(actions);
        return actions;
    }

    private int pair(int below, int top) {
        return (below - first) * tags + top - first;
    }

    /** The actions for two words of the given tags, in order, or null if all are to be weighed. */
    int @Nullable [] of(int below, int top) {
        return actions[pair(below, top)];
    }
}
