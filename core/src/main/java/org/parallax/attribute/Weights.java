package org.parallax.attribute;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * The weights of a linear model over hashed features. While it learns it belongs to one thread; a
 * model that was read is not changed and may be shared.
 */
final class Weights {

    private static final int BITS = 22;
    private static final int MASK = (1 << BITS) - 1;
    /** Weights are kept as multiples of this; smaller ones are dropped. */
    private static final float GRAIN = 0.004f;

    private final float[] values = new float[1 << BITS];
    private double scale = 1;

    /** A feature from its kind and value. */
    static int feature(int kind, int value) {
        int hash = (kind * 0x9E3779B1) ^ (value * 0x85EBCA6B);
        hash ^= hash >>> 15;
        hash *= 0x2C1B3C6D;
        return hash ^ (hash >>> 13);
    }

    private static int slot(int feature, int label) {
        int hash = feature + label * 0x7F4A7C15;
        hash ^= hash >>> 16;
        return hash & MASK;
    }

    float score(int[] features, int count, int label) {
        float score = 0;
        for (int i = 0; i < count; i++) {
            score += values[slot(features[i], label)];
        }
        return (float) (score * scale);
    }

    /** Moves the weights of features for a label. */
    void move(int[] features, int label, double amount) {
        float step = (float) (amount / scale);
        for (int feature : features) {
            values[slot(feature, label)] += step;
        }
    }

    /** Draws all weights towards nothing. */
    void shrink(double factor) {
        scale *= factor;
    }

    /** Ends the learning by gradients. */
    void settle() {
        for (int i = 0; i < values.length; i++) {
            values[i] *= (float) scale;
        }
        scale = 1;
    }

    void write(OutputStream stream) throws IOException {
        try (DataOutputStream out = new DataOutputStream(new GZIPOutputStream(stream))) {
            int skipped = 0;
            for (float value : values) {
                int grains = Math.max(-32767, Math.min(32767, Math.round(value / GRAIN)));
                if (grains == 0 && skipped < 255) {
                    skipped++;
                } else {
                    out.writeByte(skipped);
                    out.writeShort(grains);
                    skipped = 0;
                }
            }
            if (skipped > 0) {
                out.writeByte(skipped);
            }
        }
    }

    static Weights read(InputStream stream) {
        Weights weights = new Weights();
        try (DataInputStream in = new DataInputStream(new GZIPInputStream(stream, 1 << 16))) {
            int slot = 0;
            for (int skipped = in.read(); skipped >= 0; skipped = in.read()) {
                slot += skipped;
                if (slot < weights.values.length) {
                    weights.values[slot++] = in.readShort() * GRAIN;
                }
            }
            return weights;
        } catch (IOException e) {
            throw new UncheckedIOException("weights cannot be read", e);
        }
    }
}
