package org.parallax.attribute;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.parallax.model.Annotated;
import org.parallax.model.Sentence;
import org.parallax.model.Span;
import org.parallax.model.Token;

/**
 * Learns the weights of certainty from predicates that people rated from -3 to 3. The same documents in the same order give the
 * same bytes. For one thread.
 */
public final class CertaintyTrainer {

    private static final int ROUNDS = 20;
    private static final double STEP = 0.01;
    private static final double RIDGE = 2e-4;
    /** A feature that is seen less often tells of single sentences only. */
    private static final int SEEN = 3;

    private final List<Example> examples = new ArrayList<>();

    /** A predicate with the share of each value in its rating: 2.6 is a bit of 2 and more of 3. */
    private record Example(List<String> features, double[] shares) {}

    /**
     * A rated predicate.
     *
     * @param certainty from -3, certainly not so, to 3, certainly so
     */
    public record Rated(Span span, double certainty) {}

    /** Takes a document with what is known of its predicates. */
    public void add(Annotated document, List<Rated> known) {
        for (Sentence sentence : document.sentences()) {
            if (sentence.parsed()) {
                CertaintyFeatures features = new CertaintyFeatures(sentence);
                known.forEach(each -> add(sentence, features, each));
            }
        }
    }

    private void add(Sentence sentence, CertaintyFeatures features, Rated rated) {
        for (Token token : sentence.tokens()) {
            if (token.span().overlaps(rated.span())) {
                examples.add(new Example(features.of(token), shares(rated.certainty())));
                return;
            }
        }
    }

    static double[] shares(double certainty) {
        double place = Math.max(0, Math.min(CertaintyModel.VALUES - 1, certainty + 3));
        int lower = Math.min((int) place, CertaintyModel.VALUES - 2);
        double[] shares = new double[CertaintyModel.VALUES];
        shares[lower] = lower + 1 - place;
        shares[lower + 1] = place - lower;
        return shares;
    }

    /** Learns and writes the weights; closes the stream. */
    public void train(OutputStream out) throws IOException {
        learned().write(out);
    }

    CertaintyModel learned() {
        double[] weights = CertaintyModel.untrained();
        double[] squares = CertaintyModel.untrained();
        CertaintyModel model = new CertaintyModel(weights);
        List<Step> steps = steps();
        for (int round = 0; round < ROUNDS; round++) {
            Collections.shuffle(steps, new Random(round));
            for (Step step : steps) {
                step(step, model.probabilities(step.slots()), weights, squares);
            }
        }
        return model;
    }

    record Step(int[] slots, double[] shares) {}

    List<Step> steps() {
        Map<String, Integer> seen = new HashMap<>();
        examples.forEach(each -> each.features().forEach(feature -> seen.merge(feature, 1, Integer::sum)));
        List<Step> steps = new ArrayList<>();
        for (Example each : examples) {
            List<String> kept = each.features().stream()
                    .filter(feature -> seen.getOrDefault(feature, 0) >= SEEN)
                    .toList();
            steps.add(new Step(CertaintyModel.slots(kept), each.shares()));
        }
        return steps;
    }

    private static void step(Step step, double[] probabilities, double[] weights, double[] squares) {
        for (int slot : step.slots()) {
            for (int value = 0; value < CertaintyModel.VALUES; value++) {
                int at = slot + value;
                double gradient = probabilities[value] - step.shares()[value] + RIDGE * weights[at];
                squares[at] += gradient * gradient;
                weights[at] -= STEP * gradient / StrictMath.sqrt(squares[at] + 1e-3);
            }
        }
    }
}
