package org.parallax.annotate;

import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.parallax.annotate.TagModel.Known;
import org.parallax.annotate.TagModel.Weights;

/**
 * Takes the tables out of the library's tagger; a step of the build. The library has no door to them, so its fields are read by
 * name: another version of the library that names them otherwise stops the build.
 */
final class TagModelExport {

    /** The kinds of features that {@link TagWords} knows, in the model's order. */
    private static final int COMMON = 5;

    private final Object tagger;
    private final List<String> tags = new ArrayList<>();

    private TagModelExport(MaxentTagger tagger) {
        this.tagger = tagger;
        for (int i = 0; i < tagger.numTags(); i++) {
            tags.add(tagger.getTag(i));
        }
    }

    static TagModel from(InputStream original) throws IOException {
        try {
            return new TagModelExport(new MaxentTagger(original)).model();
        } catch (ReflectiveOperationException e) {
            throw new IOException("the tagger's model has another form than this build knows", e);
        }
    }

    private TagModel model() throws ReflectiveOperationException {
        Object[] common = (Object[]) field(field(tagger, "extractors"), "v");
        Object[] rare = (Object[]) field(field(tagger, "extractorsRare"), "v");
        List<String> kinds = new ArrayList<>();
        for (Object kind : common) {
            kinds.add(kind.toString());
        }
        for (Object kind : rare) {
            kinds.add(kind.toString());
        }
        if (common.length != COMMON || !kinds.equals(TagWords.KINDS)) {
            throw new NoSuchFieldException("kinds of features: " + kinds);
        }
        Object lexicon = field(rare[TagWords.CLUSTER - COMMON], "lexicon");
        return new TagModel(
                tags, openTags(), words(), features(), new TreeMap<>(strings(field(lexicon, "lexicon"))), (String)
                        field(lexicon, "unk"));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, String> strings(Object map) {
        return (Map<String, String>) map;
    }

    @SuppressWarnings("unchecked")
    private int[] openTags() throws ReflectiveOperationException {
        Object open = call(field(tagger, "tags"), "getOpenTags");
        return indices(expanded(((Set<String>) open).toArray(String[]::new)));
    }

    @SuppressWarnings("unchecked")
    private Map<String, Known> words() throws ReflectiveOperationException {
        Map<String, ?> counts = (Map<String, ?>) field(field(tagger, "dict"), "dict");
        int threshold = (int) field(tagger, "rareWordThresh");
        Map<String, Known> words = new TreeMap<>();
        for (Map.Entry<String, ?> entry : counts.entrySet()) {
            String[] tagsOfWord = (String[]) call(entry.getValue(), "getTags");
            boolean rare = (int) call(entry.getValue(), "sum") < threshold;
            String first = (String) call(entry.getValue(), "getFirstTag");
            words.put(entry.getKey(), new Known(indices(expanded(tagsOfWord)), first, rare));
        }
        return words;
    }

    private String[] expanded(String[] tagsOfWord) throws ReflectiveOperationException {
        Object all = field(tagger, "tags");
        Method expand = all.getClass().getDeclaredMethod("deterministicallyExpandTags", String[].class);
        expand.setAccessible(true);
        return (String[]) expand.invoke(all, (Object) tagsOfWord);
    }

    private int[] indices(String[] names) {
        return Arrays.stream(names).mapToInt(tags::indexOf).toArray();
    }

    @SuppressWarnings("unchecked")
    private List<Map<String, Weights>> features() throws ReflectiveOperationException {
        double[] lambda = (double[]) field(field(tagger, "prob"), "lambda");
        List<Map<String, Weights>> features = new ArrayList<>();
        for (Map<String, int[]> feature : (Collection<Map<String, int[]>>) field(tagger, "fAssociations")) {
            Map<String, Weights> weights = new TreeMap<>();
            feature.forEach((value, numbers) -> weights.put(value, weights(numbers, lambda)));
            features.add(weights);
        }
        return features;
    }

    private static Weights weights(int[] numbers, double[] lambda) {
        int[] tags = IntStream.range(0, numbers.length)
                .filter(tag -> numbers[tag] >= 0)
                .toArray();
        return new Weights(
                tags,
                Arrays.stream(tags).mapToDouble(tag -> lambda[numbers[tag]]).toArray());
    }

    private static Object field(Object object, String name) throws ReflectiveOperationException {
        Class<?> type = object.getClass();
        while (type != null) {
            for (Field field : type.getDeclaredFields()) {
                if (field.getName().equals(name)) {
                    field.setAccessible(true);
                    return field.get(object);
                }
            }
            type = type.getSuperclass();
        }
        throw new NoSuchFieldException(name);
    }

    private static Object call(Object object, String name) throws ReflectiveOperationException {
        Method method = object.getClass().getDeclaredMethod(name);
        method.setAccessible(true);
        return method.invoke(object);
    }
}
