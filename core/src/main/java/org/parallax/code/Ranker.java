package org.parallax.code;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.parallax.table.Row;
import org.parallax.table.Table;

/**
 * A linear model that refuses proposals of the lexicon which are hardly ever what a reader would code.
 *
 * <p>Its weights are learnt by {@code org.parallax.evaluate.TrainRanker}; docs/models/code.md is its model card.
 * Immutable and thread-safe.
 */
final class Ranker {

    private final Map<String, Double> weights = new HashMap<>();
    private double threshold;

    static Ranker load() {
        Ranker ranker = new Ranker();
        for (Row row : Table.ragged(Ranker.class, "ranker.tsv")) {
            double weight = number(row);
            if (row.cell(0).equals("threshold")) {
                ranker.threshold = weight;
            } else {
                ranker.weights.put(row.cell(0), weight);
            }
        }
        return ranker;
    }

    private static double number(Row row) {
        try {
            return Double.parseDouble(row.cell(1));
        } catch (NumberFormatException e) {
            throw row.wrong("not a weight: " + row.cell(1));
        }
    }

    boolean refuses(List<String> features) {
        return score(features) < threshold;
    }

    /** The log-odds that a reader would code the event. */
    double score(List<String> features) {
        double sum = 0;
        for (String feature : features) {
            sum += weights.getOrDefault(feature, 0.0);
        }
        return sum;
    }
}
