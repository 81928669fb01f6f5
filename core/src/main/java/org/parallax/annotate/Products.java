package org.parallax.annotate;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * What one feature adds to the hidden layer: its embedding times the weights of its place, less what an empty place
 * adds. Each product is computed when first needed and kept; when there are too many, all are forgotten.
 *
 * <p>Kept as the difference from an empty place because half of the places of a configuration are empty: their share is
 * summed once, in {@link #empty}. Thread-safe: two threads may compute the same product, with the same result.
 */
final class Products {

    /** At four kilobytes each: 240 MB at most. */
    private static final int MOST = 60_000;

    /** Embeddings have a multiple of five numbers. */
    private static final int TOGETHER = 5;

    private final Network network;
    private final AtomicReferenceArray<float[]> kept;
    private final AtomicInteger count = new AtomicInteger();
    private final float[][] ofNull;
    private final float[] empty;

    Products(Network network) {
        this.network = network;
        this.kept = new AtomicReferenceArray<>(Network.FEATURES * network.entries());
        this.ofNull = new float[Network.FEATURES][];
        this.empty = network.bias.clone();
        for (int feature = 0; feature < Network.FEATURES; feature++) {
            ofNull[feature] = product(feature, nullOf(network, feature));
            add(empty, ofNull[feature]);
        }
    }

    /** The id that stands in an empty place. */
    static int nullOf(Network network, int feature) {
        if (feature < ParserState.TAGS) {
            return network.word(Network.NULL);
        }
        return feature < ParserState.RELATIONS ? network.tag(Network.NULL) : network.firstRelation();
    }

    /** The hidden layer before activation if every place is empty. */
    float[] empty() {
        return empty;
    }

    float[] of(int feature, int id) {
        int key = feature * network.entries() + id;
        float[] known = kept.getAcquire(key);
        if (known != null) {
            return known;
        }
        float[] product = product(feature, id);
        float[] ofEmpty = ofNull[feature];
        for (int i = 0; i < product.length; i++) {
            product[i] -= ofEmpty[i];
        }
        keep(key, product);
        return product;
    }

    private void keep(int key, float[] product) {
        if (count.incrementAndGet() > MOST) {
            for (int i = 0; i < kept.length(); i++) {
                kept.setRelease(i, null);
            }
            count.set(0);
        }
        kept.setRelease(key, product);
    }

    private float[] product(int feature, int id) {
        int size = network.embeddingSize;
        int hidden = network.hiddenSize;
        float[] product = new float[hidden];
        for (int k = 0; k < size; k += TOGETHER) {
            addScaled(product, network.inner, (feature * size + k) * hidden, network.embeddings, id * size + k);
        }
        return product;
    }

    /** Adds five rows of weights, each scaled by its number, so that the sum is loaded and stored once for all five. */
    private static void addScaled(float[] sum, float[] rows, int row, float[] numbers, int number) {
        int width = sum.length;
        float n0 = numbers[number];
        float n1 = numbers[number + 1];
        float n2 = numbers[number + 2];
        float n3 = numbers[number + 3];
        float n4 = numbers[number + 4];
        int r1 = row + width;
        int r2 = r1 + width;
        int r3 = r2 + width;
        int r4 = r3 + width;
        for (int i = 0; i < width; i++) {
            sum[i] +=
                    n0 * rows[row + i] + n1 * rows[r1 + i] + n2 * rows[r2 + i] + n3 * rows[r3 + i] + n4 * rows[r4 + i];
        }
    }

    static void add(float[] sum, float[] more) {
        for (int i = 0; i < sum.length; i++) {
            sum[i] += more[i];
        }
    }
}
