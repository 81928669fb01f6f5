package org.parallax.annotate;

import edu.stanford.nlp.process.AmericanizeFunction;
import edu.stanford.nlp.process.WordShapeClassifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.parallax.annotate.TagModel.Known;
import org.parallax.annotate.TagModel.Weights;

/**
 * What each word adds to the scores of tags, its own and its neighbours'; computed when a word is first met and kept.
 *
 * <p>Thread-safe: two threads may compute the same, with the same result.
 */
final class TagWords {

    /** The kinds of features, as the library's model names them. */
    static final List<String> KINDS = kinds();

    static final int PREVIOUS_WORD = 0;
    static final int WORD = 1;
    static final int NEXT_WORD = 2;
    static final int TWO_TAGS = 3;
    static final int ONE_TAG = 4;
    private static final int RARE = 5;
    /** The shapes of the word before, of the word and of the word behind. */
    private static final int SHAPE = RARE;

    static final int CLUSTER = RARE + 3;
    static final int CLUSTERS = RARE + 6;
    private static final int UPPER_CASE = RARE + 7;
    private static final int DIGIT = RARE + 8;
    private static final int HYPHEN = RARE + 9;
    private static final int LETTER_DIGIT_HYPHEN = RARE + 10;
    static final int COMPANY = RARE + 11;
    private static final int CAPITALS = RARE + 12;
    private static final int UPPER_DIGIT_HYPHEN = RARE + 13;
    private static final int AT_START = RARE + 14;
    private static final int INSIDE = RARE + 15;
    /** Named as if for the middle of a sentence, but the library asks it at the start. */
    private static final int UPPER_AT_START = RARE + 16;

    private static final int PREFIX = RARE + 17;
    private static final int SUFFIX = RARE + 27;
    private static final int FINE_SHAPE = RARE + 37;
    private static final int NO_LETTER = RARE + 38;
    private static final int LONGEST_AFFIX = 10;

    private static final int MOST = 40_000;

    /** Words that end the names of companies, as the model was trained with. */
    private static final Set<String> COMPANIES = Set.of(
            "Company",
            "COMPANY",
            "Co.",
            "Co",
            "Cos.",
            "CO.",
            "COS.",
            "Corporation",
            "CORPORATION",
            "Corp.",
            "Corp",
            "CORP.",
            "Incorporated",
            "INCORPORATED",
            "Inc.",
            "Inc",
            "INC.",
            "Association",
            "ASSOCIATION",
            "Assn",
            "ASSN",
            "Limited",
            "LIMITED",
            "Ltd.",
            "LTD.",
            "L.P.");

    /**
     * A word and what it adds.
     *
     * @param rare whether its form counts
     * @param tags those it may have
     * @param own to its own tags
     * @param toNext to the tags of the word behind it
     * @param toPrevious to the tags of the word before it
     * @param toRareNext to those of the word behind it if that is rare
     * @param atStart to its own tags at the start of a sentence
     * @param inside to its own tags elsewhere
     */
    record Word(
            boolean rare,
            int[] tags,
            Weights own,
            Weights toNext,
            Weights toPrevious,
            List<Weights> toRareNext,
            List<Weights> toRarePrevious,
            List<Weights> form,
            List<Weights> atStart,
            List<Weights> inside,
            String cluster,
            boolean capitalized,
            boolean company) {}

    private final TagModel model;
    private final AmericanizeFunction spelling = new AmericanizeFunction();
    private final Map<String, Word> kept = new ConcurrentHashMap<>();
    /** What stands before the first word and behind the end. */
    private final Word nothing;
    /** What stands at the end as a word of its own. */
    private final Word end;

    TagWords(TagModel model) {
        this.model = model;
        this.nothing = make("NA");
        this.end = make(".$$.");
    }

    private static List<String> kinds() {
        List<String> kinds = new ArrayList<>(List.of(
                "Extractor(-1,word)",
                "Extractor(0,word)",
                "Extractor(1,word)",
                "ExtractorContinuousTagConj(-2 ... -1)",
                "Extractor(-1,tag)",
                "ExtractorWordShapeClassifier(-1,chris2)",
                "ExtractorWordShapeClassifier(0,chris2)",
                "ExtractorWordShapeClassifier(1,chris2)",
                "ExtractorDistsim(-1,word)",
                "ExtractorDistsim(0,word)",
                "ExtractorDistsim(1,word)",
                "ExtractorDistsimConjunction(-1,1)",
                "ExtractorUCase()",
                "ExtractorCNumber()",
                "ExtractorDash()",
                "ExtractorLetterDigitDash()",
                "CompanyNameDetector()",
                "ExtractorAllCapitalized()",
                "ExtractorUpperDigitDash()",
                "ExtractorStartSentenceCap()",
                "ExtractorMidSentenceCapC()",
                "ExtractorMidSentenceCap()"));
        for (String side : List.of("Pref", "Suff")) {
            IntStream.rangeClosed(1, LONGEST_AFFIX)
                    .forEach(length -> kinds.add("ExtractorWord" + side + "(len" + length + ",w0)"));
        }
        kinds.add("ExtractorWordShapeClassifier(0,chris4)");
        kinds.add("ExtractorNonAlphanumeric()");
        return List.copyOf(kinds);
    }

    Word nothing() {
        return nothing;
    }

    Word end() {
        return end;
    }

    Word of(String written) {
        Word known = kept.get(written);
        if (known == null) {
            known = make(spelling.apply(written));
            if (kept.size() >= MOST) {
                kept.clear();
            }
            kept.put(written, known);
        }
        return known;
    }

    private Word make(String word) {
        Known known = model.known(word);
        boolean rare = known == null || known.rare();
        String coarse = WordShapeClassifier.wordShape(word, WordShapeClassifier.WORDSHAPECHRIS2);
        String cluster = model.cluster(word.toLowerCase(Locale.ROOT));
        boolean capitalized = !word.isEmpty() && Character.isUpperCase(word.charAt(0));
        return new Word(
                rare,
                known == null ? model.openTags : known.tags(),
                model.weights(WORD, word),
                model.weights(PREVIOUS_WORD, word),
                model.weights(NEXT_WORD, word),
                List.of(model.weights(SHAPE, coarse), model.weights(CLUSTER, cluster)),
                List.of(model.weights(SHAPE + 2, coarse), model.weights(CLUSTER + 2, cluster)),
                rare ? form(word, coarse, cluster) : List.of(),
                rare ? atStart(word, capitalized) : List.of(),
                rare && capitalized ? List.of(lowered(INSIDE, word)) : List.of(),
                cluster,
                capitalized,
                COMPANIES.contains(word));
    }

    private List<Weights> atStart(String word, boolean capitalized) {
        Weights upper = yes(UPPER_AT_START, has(word, Character::isUpperCase));
        return capitalized ? List.of(lowered(AT_START, word), upper) : List.of(upper);
    }

    /** The feature of a capitalized word that is known in lower case. */
    private Weights lowered(int kind, String word) {
        @Nullable Known lower = model.known(word.toLowerCase(Locale.ROOT));
        return model.weights(kind, lower == null ? "0" : lower.first());
    }

    private List<Weights> form(String word, String coarse, String cluster) {
        List<Weights> form = new ArrayList<>();
        form.add(model.weights(SHAPE + 1, coarse));
        form.add(model.weights(CLUSTER + 1, cluster));
        boolean upper = has(word, Character::isUpperCase);
        boolean digit = has(word, Character::isDigit);
        boolean hyphen = word.indexOf('-') >= 0;
        form.add(yes(UPPER_CASE, upper));
        form.add(yes(DIGIT, digit));
        form.add(yes(HYPHEN, hyphen));
        form.add(yes(LETTER_DIGIT_HYPHEN, has(word, Character::isLetter) && digit && hyphen));
        form.add(yes(CAPITALS, word.chars().allMatch(Character::isUpperCase)));
        form.add(yes(UPPER_DIGIT_HYPHEN, upper && digit && hyphen));
        for (int length = 1; length <= LONGEST_AFFIX; length++) {
            boolean fits = word.length() >= length;
            form.add(model.weights(PREFIX + length - 1, fits ? word.substring(0, length) : "######"));
            form.add(model.weights(SUFFIX + length - 1, fits ? word.substring(word.length() - length) : "######"));
        }
        form.add(model.weights(FINE_SHAPE, WordShapeClassifier.wordShape(word, WordShapeClassifier.WORDSHAPECHRIS4)));
        form.add(yes(NO_LETTER, !has(word, Character::isLetterOrDigit)));
        form.removeIf(weights -> weights.tags().length == 0);
        return List.copyOf(form);
    }

    private static boolean has(String word, IntPredicate kind) {
        return word.chars().anyMatch(kind);
    }

    private Weights yes(int kind, boolean holds) {
        return model.weights(kind, holds ? "1" : "0");
    }
}
