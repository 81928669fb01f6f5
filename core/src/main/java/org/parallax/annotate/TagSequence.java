package org.parallax.annotate;

import java.util.Arrays;
import java.util.List;
import org.parallax.annotate.TagModel.Weights;
import org.parallax.annotate.TagWords.Word;

/**
 * Finds the best tags of a sentence: each tag depends on the words around it and on the two tags before it. The sequences of two
 * tags are few, as most words can have only one or two. Immutable.
 */
final class TagSequence {

    private static final int COMPANY_WINDOW = 3;

    private final TagModel model;
    private final TagWords words;
    private final int tags;
    /** What the two tags before add to each tag's score; the last tag stands for "before the sentence". */
    private final double[][] afterTwo;
    /** The same as powers of e: so a sum of probabilities is a sum of products. */
    private final double[][] powersAfterTwo;

    TagSequence(TagModel model) {
        this.model = model;
        this.words = new TagWords(model);
        this.tags = model.tags.size();
        this.afterTwo = new double[(tags + 1) * (tags + 1)][];
        this.powersAfterTwo = new double[afterTwo.length][];
        for (int second = 0; second <= tags; second++) {
            for (int first = 0; first <= tags; first++) {
                int pair = second * (tags + 1) + first;
                afterTwo[pair] = after(name(second), name(first));
                powersAfterTwo[pair] = powers(afterTwo[pair], 0);
            }
        }
    }

    private String name(int tag) {
        return tag == tags ? "NA" : model.tags.get(tag);
    }

    private double[] after(String second, String first) {
        double[] scores = new double[tags];
        model.weights(TagWords.TWO_TAGS, second + "!" + first).addTo(scores);
        model.weights(TagWords.ONE_TAG, first).addTo(scores);
        return scores;
    }

    /** The indices of the tags of the given words, in order. */
    int[] best(List<String> sentence) {
        Word[] all = new Word[sentence.size() + 1];
        for (int i = 0; i < sentence.size(); i++) {
            all[i] = words.of(sentence.get(i));
        }
        all[sentence.size()] = words.end();
        int[] before = {tags};
        return follow(all, before);
    }

    /** The best way through all words; what leads to each pair of tags is kept as an index into the tags before them. */
    private int[] follow(Word[] all, int[] start) {
        int[][] from = new int[all.length][];
        double[] reached = {0};
        int[] second = start;
        int[] first = start;
        for (int i = 0; i < all.length; i++) {
            int[] now = all[i].tags();
            double[] next = new double[first.length * now.length];
            from[i] = new int[next.length];
            step(base(all, i), new Step(second, first, now, reached), next, from[i]);
            reached = next;
            second = first;
            first = now;
        }
        return back(all, from, reached);
    }

    /** The tags of three words in a row, and the best scores of the pairs of the first two. */
    private record Step(int[] second, int[] first, int[] now, double[] reached) {}

    private void step(double[] base, Step step, double[] next, int[] from) {
        Arrays.fill(next, Double.NEGATIVE_INFINITY);
        int[] now = step.now();
        double most = greatest(base);
        double[] powers = powers(base, most);
        for (int s = 0; s < step.second().length; s++) {
            for (int f = 0; f < step.first().length; f++) {
                int pair = step.second()[s] * (tags + 1) + step.first()[f];
                double total = most + Math.log(product(powers, powersAfterTwo[pair]));
                double reached = step.reached()[s * step.first().length + f] - total;
                for (int n = 0; n < now.length; n++) {
                    double score = reached + base[now[n]] + afterTwo[pair][now[n]];
                    if (score > next[f * now.length + n]) {
                        next[f * now.length + n] = score;
                        from[f * now.length + n] = s;
                    }
                }
            }
        }
    }

    private static int[] back(Word[] all, int[][] from, double[] scores) {
        int best = 0;
        for (int i = 1; i < scores.length; i++) {
            best = scores[i] > scores[best] ? i : best;
        }
        int last = all.length - 1;
        int now = best % all[last].tags().length;
        int first = best / all[last].tags().length;
        int[] found = new int[last];
        for (int i = last; i > 0; i--) {
            found[i - 1] = all[i - 1].tags()[first];
            int second = from[i][first * all[i].tags().length + now];
            now = first;
            first = second;
        }
        return found;
    }

    private double[] base(Word[] all, int at) {
        double[] scores = new double[tags];
        Word before = at == 0 ? words.nothing() : all[at - 1];
        Word word = all[at];
        Word after = at + 1 < all.length ? all[at + 1] : words.nothing();
        before.toNext().addTo(scores);
        word.own().addTo(scores);
        after.toPrevious().addTo(scores);
        if (word.rare()) {
            add(before.toRareNext(), scores);
            add(after.toRarePrevious(), scores);
            add(word.form(), scores);
            add(at == 0 ? word.atStart() : word.inside(), scores);
            String clusters = before.cluster() + '|' + word.cluster() + '|' + after.cluster();
            model.weights(TagWords.CLUSTERS, clusters).addTo(scores);
            model.weights(TagWords.COMPANY, isCompany(all, at) ? "1" : "0").addTo(scores);
        }
        return scores;
    }

    private static boolean isCompany(Word[] all, int at) {
        boolean company = false;
        for (int i = at; i <= at + COMPANY_WINDOW && i < all.length; i++) {
            company |= all[i].company();
        }
        return company && all[at].capitalized();
    }

    private static void add(List<Weights> weights, double[] scores) {
        for (Weights each : weights) {
            each.addTo(scores);
        }
    }

    private static double greatest(double[] numbers) {
        double greatest = numbers[0];
        for (double number : numbers) {
            greatest = Math.max(greatest, number);
        }
        return greatest;
    }

    private static double[] powers(double[] numbers, double less) {
        double[] powers = new double[numbers.length];
        for (int i = 0; i < powers.length; i++) {
            powers[i] = Math.exp(numbers[i] - less);
        }
        return powers;
    }

    private static double product(double[] one, double[] other) {
        double even = 0;
        double odd = 0;
        int i = 0;
        for (; i + 1 < one.length; i += 2) {
            even += one[i] * other[i];
            odd += one[i + 1] * other[i + 1];
        }
        return i < one.length ? even + odd + one[i] * other[i] : even + odd;
    }
}
