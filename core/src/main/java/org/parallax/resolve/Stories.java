package org.parallax.resolve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Groups texts that tell one story, by their words alone. Thread-safe; the order of the texts does not matter.
 *
 * <p>Two strides. First the subject: texts whose words are alike, weighted by rarity in the news at large. Then, within
 * each subject, the story: words that all its texts share tell nothing there, so weights are taken anew from the subject
 * itself, and two earthquakes in one province, or two films of one series, come apart by their names, days and numbers.
 */
public final class Stories {

    private static final double SUBJECT_LINK = 0.20;
    private static final double SUBJECT_CUT = 0.12;
    private static final double STORY_CUT = 0.06;
    private static final double ANY = 1e-4;
    private static final int SMALLEST_SUBJECT = 6;

    private final Stems stems = Stems.shipped();

    private Stories() {}

    /** Stories by the shipped word frequencies. */
    public static Stories standard() {
        return new Stories();
    }

    /** The groups as positions in the given list, each ascending, in order of their first member. */
    public List<List<Integer>> of(List<String> texts) {
        List<Integer> order = IntStream.range(0, texts.size())
                .boxed()
                .sorted(Comparator.comparing(texts::get))
                .toList();
        List<Map<String, Double>> vectors =
                order.stream().map(texts::get).map(stems::vector).toList();
        List<List<Integer>> stories = new ArrayList<>();
        for (List<Integer> subject : groups(vectors, SUBJECT_LINK, SUBJECT_CUT)) {
            for (List<Integer> story : inside(subject, vectors)) {
                stories.add(story.stream().map(order::get).sorted().toList());
            }
        }
        stories.sort(Comparator.comparing(story -> story.get(0)));
        return stories;
    }

    private static List<List<Integer>> inside(List<Integer> subject, List<Map<String, Double>> vectors) {
        if (subject.size() < SMALLEST_SUBJECT) {
            return List.of(subject);
        }
        Map<String, Integer> local = new HashMap<>();
        subject.forEach(member -> vectors.get(member).keySet().forEach(stem -> local.merge(stem, 1, Integer::sum)));
        List<Map<String, Double>> weighed = subject.stream()
                .map(member -> weighed(vectors.get(member), local, subject.size()))
                .toList();
        return groups(weighed, ANY, STORY_CUT).stream()
                .map(group -> group.stream().map(subject::get).toList())
                .toList();
    }

    private static Map<String, Double> weighed(Map<String, Double> vector, Map<String, Integer> local, int size) {
        Map<String, Double> weighed = new TreeMap<>();
        vector.forEach((stem, weight) -> {
            int documents = local.getOrDefault(stem, 1);
            if (documents > 1) {
                weighed.put(stem, weight * Math.log((size + 1.0) / documents));
            }
        });
        return Stems.unit(weighed);
    }

    private static List<List<Integer>> groups(List<Map<String, Double>> vectors, double link, double cut) {
        double[][] alike = new double[vectors.size()][vectors.size()];
        List<int[]> edges = new ArrayList<>();
        for (int one = 0; one < alike.length; one++) {
            for (int other = one + 1; other < alike.length; other++) {
                alike[one][other] = Stems.cosine(vectors.get(one), vectors.get(other));
                alike[other][one] = alike[one][other];
                edges.add(new int[] {one, other});
            }
        }
        double[] weights = new double[alike.length];
        Arrays.fill(weights, 1);
        return new AverageLink((one, other) -> alike[one][other], weights, link, cut).groups(edges);
    }
}
