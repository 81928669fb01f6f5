package org.parallax.annotate;

import java.io.BufferedReader;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The parser's network as trained by CoreNLP (Chen and Manning, EMNLP 2014): embeddings of words, tags and relations, one
 * hidden layer with cube activation, and one score per action.
 *
 * <p>The numbers have four decimals in the library's text form; here they are kept as such in 16 bits each where they fit,
 * which reads ten times faster. Immutable.
 */
final class Network {

    static final String UNKNOWN = "-UNKNOWN-";
    static final String NULL = "-NULL-";
    static final String ROOT = "-ROOT-";

    /** Features of a configuration: 18 words, their 18 tags, and 12 relations. */
    static final int FEATURES = 48;

    private static final double STEPS = 10_000;

    final int embeddingSize;
    final int hiddenSize;
    /** One row of {@link #embeddingSize} numbers for each word, then tag, then relation. */
    final float[] embeddings;
    /** One row of {@link #hiddenSize} weights for each number of each feature's embedding. */
    final float[] inner;

    final float[] bias;
    /** One row of {@link #actions} weights for each hidden unit. */
    final float[] outer;

    /** Names of the relations, the null relation first and root second, in the order of their embeddings. */
    final List<String> relations;

    final int actions;
    private final List<String> words;
    private final List<String> tags;
    private final Map<String, Integer> wordIds;
    private final Map<String, Integer> tagIds;
    private final int unknownWord;
    private final int unknownTag;

    private Network(Names names, Sizes sizes, float[][] numbers) {
        this.words = names.words();
        this.tags = names.tags();
        this.relations = names.relations();
        this.wordIds = ids(words, 0);
        this.tagIds = ids(tags, words.size());
        this.unknownWord = words.indexOf(UNKNOWN);
        this.unknownTag = words.size() + tags.indexOf(UNKNOWN);
        this.embeddingSize = sizes.embedding();
        this.hiddenSize = sizes.hidden();
        this.actions = 2 * (relations.size() - 1) + 1;
        this.embeddings = numbers[0];
        this.inner = numbers[1];
        this.bias = numbers[2];
        this.outer = numbers[3];
    }

    private record Names(List<String> words, List<String> tags, List<String> relations) {}

    private record Sizes(int embedding, int hidden) {}

    private static Map<String, Integer> ids(List<String> names, int first) {
        Map<String, Integer> ids = new HashMap<>(names.size() * 2);
        for (int i = 0; i < names.size(); i++) {
            ids.put(names.get(i), first + i);
        }
        return ids;
    }

    int word(String word) {
        return wordIds.getOrDefault(word, unknownWord);
    }

    int tag(String tag) {
        return tagIds.getOrDefault(tag, unknownTag);
    }

    /** The number of words, and so the id of the first tag. */
    int firstTag() {
        return words.size();
    }

    /** The number of words and tags, and so the id of the null relation. */
    int firstRelation() {
        return words.size() + tags.size();
    }

    /** The number of words, tags and relations. */
    int entries() {
        return firstRelation() + relations.size();
    }

    /** Reads the library's text form. */
    static Network parse(BufferedReader in) throws IOException {
        int words = header(in, "dict");
        int tags = header(in, "pos");
        int relations = header(in, "label");
        Sizes sizes = new Sizes(header(in, "embeddingSize"), header(in, "hiddenSize"));
        header(in, "numTokens");
        header(in, "preComputed");
        List<String> names = new ArrayList<>();
        int entries = words + tags + relations;
        float[] embeddings = new float[entries * sizes.embedding()];
        for (int i = 0; i < entries; i++) {
            String line = in.readLine();
            names.add(line.substring(0, line.indexOf(' ')));
            fill(line.substring(line.indexOf(' ') + 1), embeddings, i * sizes.embedding());
        }
        float[] inner = rows(in, FEATURES * sizes.embedding(), sizes.hidden());
        float[] bias = rows(in, 1, sizes.hidden());
        float[] outer = rows(in, sizes.hidden(), 2 * (relations - 1) + 1);
        Names all = new Names(
                names.subList(0, words), names.subList(words, words + tags), names.subList(words + tags, entries));
        return new Network(all, sizes, new float[][] {embeddings, inner, bias, outer});
    }

    private static int header(BufferedReader in, String name) throws IOException {
        String line = in.readLine();
        if (line == null || !line.startsWith(name + "=")) {
            throw new IOException("not a parser model: expected " + name + ", found " + line);
        }
        return Integer.parseInt(line.substring(name.length() + 1));
    }

    private static float[] rows(BufferedReader in, int rows, int columns) throws IOException {
        float[] numbers = new float[rows * columns];
        for (int i = 0; i < rows; i++) {
            fill(in.readLine(), numbers, i * columns);
        }
        return numbers;
    }

    private static void fill(String line, float[] numbers, int at) {
        int index = at;
        for (String number : line.split(" ", -1)) {
            numbers[index++] = Float.parseFloat(number);
        }
    }

    /** Writes the compact form. */
    void write(DataOutputStream out) throws IOException {
        out.writeInt(embeddingSize);
        out.writeInt(hiddenSize);
        for (List<String> names : List.of(words, tags, relations)) {
            out.writeInt(names.size());
            for (String name : names) {
                out.writeUTF(name);
            }
        }
        for (float[] numbers : new float[][] {embeddings, inner, bias, outer}) {
            write(numbers, out);
        }
    }

    private static void write(float[] numbers, DataOutputStream out) throws IOException {
        out.writeInt(numbers.length);
        List<Integer> exceptions = new ArrayList<>();
        for (int i = 0; i < numbers.length; i++) {
            long steps = Math.round(numbers[i] * STEPS);
            boolean fits = steps == (short) steps;
            if (!fits) {
                exceptions.add(i);
            }
            out.writeShort(fits ? (int) steps : 0);
        }
        out.writeInt(exceptions.size());
        for (int index : exceptions) {
            out.writeInt(index);
            out.writeFloat(numbers[index]);
        }
    }

    /** Reads the compact form. */
    static Network read(DataInputStream in) throws IOException {
        Sizes sizes = new Sizes(in.readInt(), in.readInt());
        Names names = new Names(names(in), names(in), names(in));
        return new Network(names, sizes, new float[][] {numbers(in), numbers(in), numbers(in), numbers(in)});
    }

    private static List<String> names(DataInputStream in) throws IOException {
        int size = in.readInt();
        List<String> names = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            names.add(in.readUTF());
        }
        return names;
    }

    private static float[] numbers(DataInputStream in) throws IOException {
        float[] numbers = new float[in.readInt()];
        ByteBuffer bytes = ByteBuffer.wrap(in.readNBytes(2 * numbers.length));
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = (float) (bytes.getShort() / STEPS);
        }
        for (int left = in.readInt(); left > 0; left--) {
            numbers[in.readInt()] = in.readFloat();
        }
        return numbers;
    }
}
