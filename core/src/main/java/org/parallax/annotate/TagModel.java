package org.parallax.annotate;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The tagger's model as trained by CoreNLP (Toutanova and others, NAACL 2003), taken out of the library's form: for each kind of
 * feature a table from its value to weights of tags. Immutable.
 */
final class TagModel {

    /** Weights for some of the tags. */
    record Weights(int[] tags, double[] values) {
        static final Weights NONE = new Weights(new int[0], new double[0]);

        void addTo(double[] scores) {
            for (int i = 0; i < tags.length; i++) {
                scores[tags[i]] += values[i];
            }
        }
    }

    /**
     * What is known of a word from training.
     *
     * @param tags those it had or may have, in the library's order
     * @param first the one it is listed with first
     * @param rare whether it was seen so seldom that its form is looked at
     */
    record Known(int[] tags, String first, boolean rare) {}

    final List<String> tags;
    final int[] openTags;
    private final Map<String, Known> words;
    private final List<Map<String, Weights>> features;
    private final Map<String, String> clusters;
    private final String unknownCluster;

    TagModel(
            List<String> tags,
            int[] openTags,
            Map<String, Known> words,
            List<Map<String, Weights>> features,
            Map<String, String> clusters,
            String unknownCluster) {
        this.tags = tags;
        this.openTags = openTags;
        this.words = words;
        this.features = features;
        this.clusters = clusters;
        this.unknownCluster = unknownCluster;
    }

    @Nullable
    Known known(String word) {
        return words.get(word);
    }

    /** Whether a word was seen in training as something else than a name. */
    boolean isCommon(String word) {
        Known known = known(word);
        return known != null
                && Arrays.stream(known.tags()).anyMatch(tag -> !tags.get(tag).startsWith("NNP"));
    }

    /** The weights of a feature's value. */
    Weights weights(int feature, String value) {
        return features.get(feature).getOrDefault(value, Weights.NONE);
    }

    /** The cluster of words of like use that a word belongs to. */
    String cluster(String lowerCase) {
        return clusters.getOrDefault(lowerCase, unknownCluster);
    }

    /** The clusters of the words of letters that were seen in training, in lower case. */
    Map<String, String> classified() {
        Map<String, String> classified = new HashMap<>();
        for (String word : words.keySet()) {
            String lower = word.toLowerCase(Locale.ROOT);
            boolean letters =
                    lower.codePoints().allMatch(each -> Character.isLetter(each) || each == '-' || each == '\'');
            if (letters && clusters.containsKey(lower)) {
                classified.put(lower, cluster(lower));
            }
        }
        return classified;
    }

    void write(DataOutputStream out) throws IOException {
        out.writeInt(tags.size());
        for (String tag : tags) {
            out.writeUTF(tag);
        }
        write(openTags, out);
        out.writeInt(words.size());
        for (Map.Entry<String, Known> word : words.entrySet()) {
            out.writeUTF(word.getKey());
            write(word.getValue().tags(), out);
            out.writeByte(tags.indexOf(word.getValue().first()));
            out.writeBoolean(word.getValue().rare());
        }
        out.writeInt(features.size());
        for (Map<String, Weights> feature : features) {
            write(feature, out);
        }
        out.writeUTF(unknownCluster);
        out.writeInt(clusters.size());
        for (Map.Entry<String, String> cluster : clusters.entrySet()) {
            out.writeUTF(cluster.getKey());
            out.writeUTF(cluster.getValue());
        }
    }

    private static void write(int[] numbers, DataOutputStream out) throws IOException {
        out.writeByte(numbers.length);
        for (int number : numbers) {
            out.writeByte(number);
        }
    }

    private static void write(Map<String, Weights> feature, DataOutputStream out) throws IOException {
        out.writeInt(feature.size());
        for (Map.Entry<String, Weights> entry : feature.entrySet()) {
            out.writeUTF(entry.getKey());
            write(entry.getValue().tags(), out);
            for (double value : entry.getValue().values()) {
                out.writeDouble(value);
            }
        }
    }

    static TagModel read(DataInputStream in) throws IOException {
        List<String> tags = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            tags.add(in.readUTF());
        }
        int[] openTags = numbers(in);
        int size = in.readInt();
        Map<String, Known> words = new HashMap<>(size * 2);
        for (int left = size; left > 0; left--) {
            words.put(in.readUTF(), new Known(numbers(in), tags.get(in.readByte()), in.readBoolean()));
        }
        List<Map<String, Weights>> features = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            features.add(feature(in));
        }
        String unknownCluster = in.readUTF();
        return new TagModel(tags, openTags, words, features, clusters(in), unknownCluster);
    }

    private static int[] numbers(DataInputStream in) throws IOException {
        int[] numbers = new int[in.readByte()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = in.readByte();
        }
        return numbers;
    }

    private static Map<String, Weights> feature(DataInputStream in) throws IOException {
        int size = in.readInt();
        Map<String, Weights> feature = new HashMap<>(size * 2);
        for (int left = size; left > 0; left--) {
            String value = in.readUTF();
            int[] tags = numbers(in);
            double[] values = new double[tags.length];
            for (int i = 0; i < values.length; i++) {
                values[i] = in.readDouble();
            }
            feature.put(value, new Weights(tags, values));
        }
        return feature;
    }

    private static Map<String, String> clusters(DataInputStream in) throws IOException {
        int size = in.readInt();
        Map<String, String> clusters = new HashMap<>(size * 2);
        Map<String, String> names = new HashMap<>();
        for (int left = size; left > 0; left--) {
            String word = in.readUTF();
            clusters.put(word, names.computeIfAbsent(in.readUTF(), name -> name));
        }
        return clusters;
    }
}
