package org.parallax.attribute;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.parallax.model.Sentence;
import org.parallax.model.Token;

/**
 * How sure a reader of a sentence is that a predicate in it holds, from -3 to 3: a multinomial logistic model over the seven
 * values of factuality ({@code certainty.weights}). Immutable and thread-safe once read.
 */
final class CertaintyModel {

    /** The values, from -3 to 3. */
    static final int VALUES = 7;

    private static final int BITS = 17;
    /** Weights are kept as multiples of this in one byte. */
    private static final double GRAIN = 0.02;

    private final double[] weights;

    CertaintyModel(double[] weights) {
        this.weights = weights;
    }

    /** The shipped weights. */
    static CertaintyModel shipped() {
        return Shipped.MODEL;
    }

    /** Loads the weights when they are first asked for. */
    private static final class Shipped {
        static final CertaintyModel MODEL = read(CertaintyModel.class.getResourceAsStream("certainty.weights"));
    }

    static double[] untrained() {
        return new double[VALUES << BITS];
    }

    /** The place of the weights of a feature; those of its values follow each other. */
    static int slot(String feature) {
        int hash = feature.hashCode() * 0x9E3779B1;
        hash ^= hash >>> 15;
        hash *= 0x2C1B3C6D;
        hash ^= hash >>> 13;
        return (hash & ((1 << BITS) - 1)) * VALUES;
    }

    static int[] slots(List<String> features) {
        return features.stream().mapToInt(CertaintyModel::slot).toArray();
    }

    /** How surely a predicate holds for a reader: the mean of expectation and median. */
    double certainty(Sentence sentence, Token predicate) {
        return certainty(probabilities(slots(new CertaintyFeatures(sentence).of(predicate))));
    }

    /** The expectation pulls towards the middle and the median leaves out shades; their mean errs least. */
    static double certainty(double[] probabilities) {
        double expectation = 0;
        for (int value = 0; value < VALUES; value++) {
            expectation += probabilities[value] * (value - 3);
        }
        return (expectation + median(probabilities)) / 2;
    }

    /** The median, with the value at which it lies taken as spread evenly around itself. */
    static double median(double[] probabilities) {
        double below = 0;
        for (int value = 0; value < VALUES; value++) {
            if (below + probabilities[value] >= 0.5) {
                double within = (0.5 - below) / probabilities[value];
                return Math.max(-3, Math.min(3, value - 3.5 + within));
            }
            below += probabilities[value];
        }
        return 3;
    }

    double[] probabilities(int[] slots) {
        double[] scores = new double[VALUES];
        for (int slot : slots) {
            for (int value = 0; value < VALUES; value++) {
                scores[value] += weights[slot + value];
            }
        }
        double sum = 0;
        for (int value = 0; value < VALUES; value++) {
            scores[value] = StrictMath.exp(Math.max(-50, Math.min(50, scores[value])));
            sum += scores[value];
        }
        for (int value = 0; value < VALUES; value++) {
            scores[value] /= sum;
        }
        return scores;
    }

    void write(OutputStream stream) throws IOException {
        try (DataOutputStream out = new DataOutputStream(new GZIPOutputStream(stream))) {
            for (double weight : weights) {
                out.writeByte((int) Math.max(-127, Math.min(127, Math.round(weight / GRAIN))));
            }
        }
    }

    static CertaintyModel read(@Nullable InputStream stream) {
        if (stream == null) {
            throw new IllegalStateException("certainty.weights is not on the class path");
        }
        double[] weights = untrained();
        try (DataInputStream in = new DataInputStream(new GZIPInputStream(stream, 1 << 16))) {
            for (int i = 0; i < weights.length; i++) {
                weights[i] = in.readByte() * GRAIN;
            }
            return new CertaintyModel(weights);
        } catch (IOException e) {
            throw new UncheckedIOException("weights of certainty cannot be read", e);
        }
    }
}
