package org.parallax.annotate;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ie.crf.CRFLabel;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.WordShapeClassifier;
import edu.stanford.nlp.util.Index;
import java.io.IOException;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.parallax.model.NameType;

/**
 * The tables of the library's model of names. The library has no door to them, so its fields are read by name: another version
 * of the library that names them otherwise stops the annotator. Immutable and thread-safe.
 */
final class NameModel {

    private final List<NameType> labels;
    private final Index<String> features;
    private final float[][] weights;
    /** Where the weights of pairs of labels stand: the label before times their number, and the label. */
    private final int[] pairs;

    private final Map<String, String> clusters;
    private final String noCluster;
    private final Set<String> lowerCase;
    private final UnaryOperator<String> spelling;

    private NameModel(CRFClassifier<CoreLabel> model) throws ReflectiveOperationException {
        this.labels =
                model.classIndex.objectsList().stream().map(NameFinder::typeOf).toList();
        this.features = read(model, "featureIndex");
        this.weights = read(model, "weights");
        List<Index<CRFLabel>> cliques = read(model, "labelIndices");
        this.pairs = cliques.get(1).objectsList().stream()
                .mapToInt(pair -> pair.getLabel()[0] * labels.size() + pair.getLabel()[1])
                .toArray();
        singles(cliques.get(0));
        List<?> factories = read(model, "featureFactories");
        this.clusters = read(factories.get(0), "lexicon");
        this.noCluster = model.flags.unknownWordDistSimClass;
        Collection<String> known = read(model, "knownLCWords");
        this.lowerCase = Set.copyOf(known);
        this.spelling = model.flags.wordFunction::apply;
    }

    static NameModel of(CRFClassifier<CoreLabel> model) throws IOException {
        try {
            return new NameModel(model);
        } catch (ReflectiveOperationException e) {
            throw new IOException("the model of names has another form than this program knows", e);
        }
    }

    /** Puts the weights of single labels into the order of the labels. */
    private void singles(Index<CRFLabel> single) {
        int[] order = single.objectsList().stream()
                .mapToInt(label -> label.getLabel()[0])
                .toArray();
        for (int i = 0; i < weights.length; i++) {
            float[] row = weights[i];
            if (row.length == order.length) {
                float[] sorted = new float[row.length];
                for (int k = 0; k < order.length; k++) {
                    sorted[order[k]] = row[k];
                }
                weights[i] = sorted;
            }
        }
    }

    int size() {
        return labels.size();
    }

    NameType type(int label) {
        return labels.get(label);
    }

    /** Adds what a feature says for each label. */
    void add(String feature, double[] sums) {
        int index = features.indexOf(feature + "|C");
        if (index >= 0) {
            float[] row = weights[index];
            for (int label = 0; label < row.length; label++) {
                sums[label] += row[label];
            }
        }
    }

    /** Adds what a feature says for each pair of labels that may follow each other. */
    void addPair(String feature, double[] sums) {
        int index = features.indexOf(feature + "|CpC");
        if (index >= 0) {
            float[] row = weights[index];
            for (int pair = 0; pair < row.length; pair++) {
                sums[pairs[pair]] += row[pair];
            }
        }
    }

    /** Nothing for the pairs of labels that may follow each other, and minus infinity for the others. */
    double[] noMoves() {
        double[] moves = new double[labels.size() * labels.size()];
        Arrays.fill(moves, Double.NEGATIVE_INFINITY);
        Arrays.stream(pairs).forEach(pair -> moves[pair] = 0);
        return moves;
    }

    /** A word as the model spells it. */
    String spelled(String word) {
        return spelling.apply(word);
    }

    /** The group of words of like use that a word is in. */
    String cluster(String word) {
        String digits =
                WordShapeClassifier.wordShape(word.toLowerCase(Locale.ROOT), WordShapeClassifier.WORDSHAPEDIGITS);
        return clusters.getOrDefault(digits, noCluster);
    }

    /** The form of a word; it tells whether the word is known in lower case. */
    String shape(String word) {
        return WordShapeClassifier.wordShape(word, WordShapeClassifier.WORDSHAPEDAN2USELC, lowerCase);
    }

    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    private static <T> T read(Object object, String name) throws ReflectiveOperationException {
        for (Class<?> type = object.getClass(); type != null; type = type.getSuperclass()) {
            for (Field field : type.getDeclaredFields()) {
                if (field.getName().equals(name)) {
                    field.setAccessible(true);
                    return (T) field.get(object);
                }
            }
        }
        throw new NoSuchFieldException(name);
    }
}
