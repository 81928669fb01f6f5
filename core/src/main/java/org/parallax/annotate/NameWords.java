package org.parallax.annotate;

import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * What each word, and each two words that stand together, add to the scores of names; computed when first met and kept.
 *
 * <p>Thread-safe: two threads may compute the same, with the same result.
 */
final class NameWords {

    private static final int MOST_WORDS = 30_000;
    private static final int MOST_PAIRS = 120_000;
    private static final Pattern TITLE = Pattern.compile("(?:Mr|Ms|Mrs|Dr|Miss|Sen|Judge|Sir)\\.?");

    /**
     * A word and what it adds.
     *
     * @param own to its own labels
     * @param toNext to the labels of the word behind it
     * @param toPrevious to the labels of the word before it
     * @param near to the labels of the words up to four before it
     * @param past to the labels of the words up to four behind it
     */
    record Word(
            String text,
            String shape,
            String cluster,
            boolean capitalized,
            boolean lower,
            boolean letter,
            double[] own,
            double[] toNext,
            double[] toPrevious,
            double[] near,
            double[] past,
            double[] toMove) {

        @Override
        public boolean equals(Object other) {
            return this == other;
        }

        @Override
        public int hashCode() {
            return text.hashCode();
        }
    }

    /** Two words, one behind the other. */
    private record Key(Word first, Word second) {}

    /**
     * What two words add together.
     *
     * @param toFirst to the labels of the first
     * @param toSecond to the labels of the second
     * @param moves to the labels of both, the first's times their number and the second's
     */
    record Pair(double[] toFirst, double[] toSecond, double[] moves) {}

    private final NameModel model;
    private final Map<String, Word> words = new ConcurrentHashMap<>();
    private final Map<Key, Pair> pairs = new ConcurrentHashMap<>();
    /** What stands before the first word and behind the last. */
    private final Word nothing;

    NameWords(NameModel model) {
        this.model = model;
        this.nothing = make("", "", "null");
    }

    Word nothing() {
        return nothing;
    }

    Word of(String written) {
        Word known = words.get(written);
        if (known == null) {
            String word = model.spelled(written);
            known = make(word, model.shape(word), model.cluster(word));
            if (words.size() >= MOST_WORDS) {
                words.clear();
            }
            words.put(written, known);
        }
        return known;
    }

    Pair of(Word first, Word second) {
        Key key = new Key(first, second);
        Pair known = pairs.get(key);
        if (known == null) {
            known = make(first, second);
            if (pairs.size() >= MOST_PAIRS) {
                pairs.clear();
            }
            pairs.put(key, known);
        }
        return known;
    }

    private Word make(String word, String shape, String cluster) {
        String outside = word.isEmpty() ? "null" : shape;
        double[] toMove = new double[model.size() * model.size()];
        model.addPair(outside + "-TNS1", toMove);
        return new Word(
                word,
                shape,
                cluster,
                isCapitalized(word),
                !word.isEmpty() && word.chars().noneMatch(Character::isUpperCase),
                word.chars().anyMatch(Character::isLetter),
                own(word, shape, cluster),
                sum(word + "-PW", cluster + "-PDISTSIM", shape + "-PTYPE"),
                sum(word + "-NW", cluster + "-NDISTSIM", shape + "-NTYPE"),
                sum(word + "-DISJN"),
                sum(word + "-DISJP"),
                toMove);
    }

    private static boolean isCapitalized(String word) {
        return word.length() > 1
                && (Character.isUpperCase(word.charAt(0)) || Character.isTitleCase(word.charAt(0)))
                && word.chars().skip(1).noneMatch(Character::isUpperCase);
    }

    private double[] own(String word, String shape, String cluster) {
        TreeSet<String> features = new TreeSet<>();
        String marked = '<' + word + '>';
        for (int i = 2; i <= marked.length(); i++) {
            features.add('#' + marked.substring(0, i) + '#');
            features.add('#' + marked.substring(marked.length() - i) + '#');
        }
        if (TITLE.matcher(word).matches()) {
            features.add("IS_TITLE");
        }
        features.add("###");
        features.add(word + "-WORD");
        features.add(shape + "-TYPE");
        features.add(cluster + "-DISTSIM");
        return sum(features.toArray(String[]::new));
    }

    private double[] sum(String... features) {
        double[] sums = new double[model.size()];
        for (String feature : features) {
            model.add(feature, sums);
        }
        return sums;
    }

    private Pair make(Word first, Word second) {
        return new Pair(
                sum(first.shape + "..." + second.text + "-NW_CTYPE", first.shape + "..." + second.shape + "-CNTYPE"),
                sum(first.text + "..." + second.shape + "-PW_CTYPE", first.shape + "..." + second.shape + "-PCTYPE"),
                moves(first, second));
    }

    private double[] moves(Word first, Word second) {
        double[] moves = model.noMoves();
        String before = first == nothing ? "" : first.cluster;
        model.addPair("PSEQ", moves);
        model.addPair(second.text + "-PSEQW", moves);
        model.addPair(first.text + "-" + second.text + "-PSEQW2", moves);
        model.addPair(first.text + "-PSEQpW", moves);
        model.addPair(before + "-PSEQpDS", moves);
        model.addPair(second.cluster + "-PSEQcDS", moves);
        model.addPair(before + "-" + second.cluster + "-PSEQpcDS", moves);
        model.addPair(first.shape + "-PSEQpS", moves);
        model.addPair(second.shape + "-PSEQcS", moves);
        model.addPair(first.shape + "-" + second.shape + "-TYPES", moves);
        model.addPair(second.shape + "-TPS2", moves);
        return moves;
    }
}
