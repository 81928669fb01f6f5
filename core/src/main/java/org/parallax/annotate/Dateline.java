package org.parallax.annotate;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.parallax.model.NameType;
import org.parallax.model.Token.Arc;

/**
 * The place, day and agency that open a report in its first sentence: {@code OLD TOWN, June 3 (Reuters) - }.
 *
 * <p>They are no part of the sentence's grammar, and a parser that sees them takes the place for a subject. So the tree is
 * built without them and they hang on its root, and the sentence is tagged without them.
 */
final class Dateline {

    private static final int LONGEST = 16;
    private static final int FEWEST_AFTER = 4;
    private static final Set<String> DASHES = Set.of("--", "—", "–", "-", "_");
    private static final Set<String> BETWEEN = Set.of(",", "(", ")", "-LRB-", "-RRB-", ".", "/");
    private static final Set<String> OPENERS = Set.of("A", "An", "The");

    private Dateline() {}

    /** The tree of a sentence, with the words of a dateline of some length on its root. */
    static List<Arc> parse(TreeParser parser, List<CoreLabel> words, int length) {
        if (length == 0) {
            return parser.parse(words);
        }
        List<Arc> rest = parser.parse(words.subList(length, words.size()));
        List<Arc> arcs = new ArrayList<>(words.size());
        for (int i = 0; i < length; i++) {
            arcs.add(
                    i == 0 ? new Arc(root(rest) + length, "dep") : new Arc(0, isName(words.get(i)) ? "flat" : "punct"));
        }
        for (Arc arc : rest) {
            arcs.add(arc.head() < 0 ? arc : new Arc(arc.head() + length, arc.relation()));
        }
        return arcs;
    }

    private static int root(List<Arc> arcs) {
        for (int i = 0; i < arcs.size(); i++) {
            if (arcs.get(i).head() == Arc.ROOT) {
                return i;
            }
        }
        return 0;
    }

    /** The number of words of the dateline with the mark that ends it, or 0. */
    static int length(List<CoreLabel> words, List<NameType> names) {
        for (int i = 0; i < Math.min(LONGEST, words.size() - FEWEST_AFTER); i++) {
            String word = words.get(i).word();
            if (i > 0 && ends(words, i) && opens(words, names, i) && isPlace(words, names, i)) {
                return i + 1;
            }
            if (i > 0 && OPENERS.contains(word)) {
                return isShouted(words, i) ? i : 0;
            }
            if (!isName(words.get(i))
                    && !BETWEEN.contains(word)
                    && !words.get(i).tag().equals("CD")) {
                return 0;
            }
        }
        return 0;
    }

    /** A dash, or a colon behind capitals. */
    private static boolean ends(List<CoreLabel> words, int at) {
        String word = words.get(at).word();
        boolean apart = words.get(at - 1).endPosition() < words.get(at).beginPosition();
        return (DASHES.contains(word) && apart) || (word.equals(":") && isShouted(words, at));
    }

    /** Whether all words up to a position are in capitals: "NEW TOWN". */
    private static boolean isShouted(List<CoreLabel> words, int end) {
        return words.subList(0, end).stream()
                .map(CoreLabel::word)
                .allMatch(word -> word.length() > 2
                        && word.equals(word.toUpperCase(Locale.ROOT))
                        && Character.isLetter(word.charAt(0)));
    }

    private static boolean isPlace(List<CoreLabel> words, List<NameType> names, int end) {
        return names.subList(0, end).contains(NameType.LOCATION)
                || isShouted(words, 1)
                || words.get(0).word().matches("\\(|-LRB-")
                || isDay(words.subList(0, end));
    }

    /** A day alone, with one word for the month: "Nov 3 2023 -". */
    private static boolean isDay(List<CoreLabel> words) {
        long names = words.stream().filter(Dateline::isName).count();
        long numbers = words.stream().filter(word -> word.tag().equals("CD")).count();
        return names == 1 && numbers > 0;
    }

    /** Whether a sentence begins behind the mark; "Ruritania - Syldavia talks" has no dateline. */
    private static boolean opens(List<CoreLabel> words, List<NameType> names, int mark) {
        boolean pair = words.get(mark).word().equals("-") && mark == 1 && names.get(mark + 1) == NameType.LOCATION;
        return !pair && !Character.isLowerCase(words.get(mark + 1).word().codePointAt(0));
    }

    private static boolean isName(CoreLabel word) {
        return word.tag().startsWith("NNP");
    }
}
