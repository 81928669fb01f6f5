package org.parallax.evaluate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Logistic regression over named features by stochastic gradient descent with AdaGrad steps; same input, same weights. */
final class LogisticRegression {

    private static final int ROUNDS = 60;
    private static final double STEP = 0.3;
    private static final double RIDGE = 1.0 / 50;
    private static final long SEED = 7;

    /**
     * One judged example.
     *
     * @param positive how far it is right, from 0 to 1
     * @param weight how much it counts
     */
    record Example(List<String> features, double positive, double weight) {}

    private final Map<String, Double> weights = new HashMap<>();
    private final Map<String, Double> squares = new HashMap<>();

    static Map<String, Double> learn(List<Example> examples) {
        LogisticRegression learner = new LogisticRegression();
        List<Example> shuffled = new ArrayList<>(examples);
        Random random = new Random(SEED);
        for (int round = 0; round < ROUNDS; round++) {
            Collections.shuffle(shuffled, random);
            shuffled.forEach(learner::step);
        }
        return learner.weights;
    }

    private void step(Example example) {
        double error = (probability(weights, example.features()) - example.positive()) * example.weight();
        for (String feature : example.features()) {
            double weight = weights.getOrDefault(feature, 0.0);
            double gradient = error + RIDGE * weight;
            double square = squares.merge(feature, gradient * gradient, Double::sum);
            weights.put(feature, weight - STEP * gradient / Math.sqrt(square + 1e-6));
        }
    }

    static double probability(Map<String, Double> weights, List<String> features) {
        return 1 / (1 + Math.exp(-logOdds(weights, features)));
    }

    static double logOdds(Map<String, Double> weights, List<String> features) {
        return features.stream()
                .mapToDouble(feature -> weights.getOrDefault(feature, 0.0))
                .sum();
    }
}
