package org.parallax.annotate;

import edu.stanford.nlp.ling.CoreLabel;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.parallax.annotate.NameWords.Pair;
import org.parallax.annotate.NameWords.Word;
import org.parallax.model.NameType;

/**
 * The library's model of names, evaluated for speed: what words add is kept, and of the ways through a sentence only the
 * likeliest is looked for. What it says of a sentence depends on that sentence alone. Thread-safe.
 */
final class FastNames implements NameFinder {

    /** How many words on either side are looked at without regard to their order. */
    private static final int NEAR = 4;

    private static final int SHORT = 3;

    private final NameModel model;
    private final NameWords words;

    FastNames(NameModel model) {
        this.model = model;
        this.words = new NameWords(model);
    }

    static FastNames load() throws IOException, ClassNotFoundException {
        return new FastNames(NameModel.of(ReferenceNames.classifier()));
    }

    @Override
    public List<NameType> find(List<CoreLabel> sentence) {
        Word[] row = new Word[sentence.size() + 2 * NEAR];
        Arrays.fill(row, words.nothing());
        for (int i = 0; i < sentence.size(); i++) {
            row[i + NEAR] = words.of(sentence.get(i).word());
        }
        Pair[] pairs = new Pair[row.length];
        for (int i = NEAR - 1; i <= sentence.size() + NEAR - 1; i++) {
            pairs[i] = words.of(row[i], row[i + 1]);
        }
        return likeliest(sentence, row, pairs);
    }

    /** The likeliest labels, by dynamic programming; before the sentence there is no name. */
    private List<NameType> likeliest(List<CoreLabel> sentence, Word[] row, Pair[] pairs) {
        int labels = model.size();
        int[][] back = new int[sentence.size()][labels];
        double[] score = new double[labels];
        Arrays.fill(score, 1, labels, Double.NEGATIVE_INFINITY);
        for (int i = 0; i < sentence.size(); i++) {
            double[] own = own(sentence, row, pairs, i + NEAR);
            score = advance(score, pairs[i + NEAR - 1].moves(), row[i + NEAR + 1].toMove(), own, back[i]);
        }
        return follow(back, score);
    }

    private double[] advance(double[] score, double[] moves, double[] next, double[] own, int[] back) {
        int labels = own.length;
        double[] reached = new double[labels];
        for (int label = 0; label < labels; label++) {
            double top = Double.NEGATIVE_INFINITY;
            for (int last = 0; last < labels; last++) {
                int move = last * labels + label;
                double way = score[last] + moves[move] + next[move];
                if (way > top) {
                    top = way;
                    back[label] = last;
                }
            }
            reached[label] = top + own[label];
        }
        return reached;
    }

    private List<NameType> follow(int[][] back, double[] score) {
        int label = 0;
        for (int other = 1; other < score.length; other++) {
            label = score[other] > score[label] ? other : label;
        }
        NameType[] types = new NameType[back.length];
        for (int i = back.length - 1; i >= 0; i--) {
            types[i] = model.type(label);
            label = back[i][label];
        }
        return List.of(types);
    }

    /** What a word and those around it say for each of its labels. */
    private double[] own(List<CoreLabel> sentence, Word[] row, Pair[] pairs, int i) {
        double[] sums = row[i].own().clone();
        add(sums, row[i - 1].toNext());
        add(sums, row[i + 1].toPrevious());
        add(sums, pairs[i - 1].toSecond());
        add(sums, pairs[i].toFirst());
        for (int d = 1; d <= NEAR; d++) {
            if (fresh(row, i, d)) {
                add(sums, row[i + d].near());
            }
            if (fresh(row, i, -d)) {
                add(sums, row[i - d].past());
            }
        }
        shapes(row, i, sums);
        for (String pattern : NamePatterns.of(sentence, row, i, NEAR)) {
            model.add(pattern, sums);
        }
        return sums;
    }

    private void shapes(Word[] row, int i, double[] sums) {
        String shape = row[i].shape();
        model.add(row[i - 1].shape() + "..." + shape + "..." + row[i + 1].shape() + "-PCNTYPE", sums);
        if (row[i - 1].text().length() <= SHORT) {
            model.add(row[i - 2].text() + "..." + shape + "-PPW_CTYPE", sums);
        }
        if (row[i + 1].text().length() <= SHORT) {
            model.add(row[i + 2].text() + "..." + shape + "-NNW_CTYPE", sums);
        }
    }

    /** Whether a word near by has not been met nearer on the same side: the same word counts once. */
    private static boolean fresh(Word[] row, int i, int d) {
        int step = Integer.signum(d);
        for (int k = step; k != d; k += step) {
            if (row[i + k].text().equals(row[i + d].text())) {
                return false;
            }
        }
        return true;
    }

    private static void add(double[] sums, double[] more) {
        for (int label = 0; label < sums.length; label++) {
            sums[label] += more[label];
        }
    }
}
