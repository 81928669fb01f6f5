package org.parallax.annotate;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.parallax.model.Token.Arc;
import org.parallax.table.Row;
import org.parallax.table.Table;

/**
 * Builds the tree of a sentence around a speech between commas: "Three were killed, a spokesman said on Friday, calling …".
 *
 * <p>A parser takes the speaker for a part of what is said where a clause ends in a noun just before him. So clause and speech are parsed apart,
 * and the speech hangs on the root of the clause as a parataxis, which is how treebanks have it. Immutable and thread-safe.
 */
final class InsertedSpeech implements TreeParser {

    private static final int LONGEST_SPEAKER = 12;
    private static final int LONGEST_TAIL = 6;
    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");
    private static final Set<String> QUOTES = Set.of("``", "''");

    private final TreeParser parser;
    private final Map<String, Set<String>> words = new HashMap<>();

    InsertedSpeech(TreeParser parser) {
        this.parser = parser;
        for (Row row : Table.rows(InsertedSpeech.class, "inserted-speech.tsv", 2)) {
            words.computeIfAbsent(row.required(0), kind -> new HashSet<>()).addAll(row.words(1));
        }
    }

    /** Where a speech stands, with the comma before it. */
    private record Stretch(int from, int to) {}

    @Override
    public List<Arc> parse(List<CoreLabel> sentence) {
        for (int at = 1; at < sentence.size() - 1; at++) {
            if (sentence.get(at).word().equals(",")) {
                int end = end(sentence, at);
                if (end > 0
                        && (isClause(sentence, at)
                                || sentence.get(end - 1).word().equals(","))) {
                    return around(sentence, new Stretch(at, end));
                }
            }
        }
        return parser.parse(sentence);
    }

    /** The position behind the speech that a comma opens, or 0. */
    private int end(List<CoreLabel> sentence, int comma) {
        int verb = comma + 1;
        boolean described = false;
        while (verb < sentence.size() && (isSpeaker(sentence, verb, comma) || isDescription(sentence, verb, comma))) {
            described |= isDescription(sentence, verb, comma);
            verb++;
        }
        boolean speech = verb > comma + 1 && verb < sentence.size() && is("verb", sentence.get(verb));
        if (!speech || !isNamed(sentence.get(verb - 1))) {
            return 0;
        }
        int end = verb + 1;
        if (end < sentence.size() && is("tail", sentence.get(end))) {
            while (end < sentence.size() && end <= verb + LONGEST_TAIL && isTail(sentence.get(end))) {
                end++;
            }
        }
        if (end >= sentence.size() || !sentence.get(end).word().equals(",")) {
            // at the end of a sentence parsers know a plain speech for what it is
            return described && end == sentence.size() - 1 ? end : 0;
        }
        return parts(sentence, end) ? end + 1 : end;
    }

    /** "Three men, a spokesman said, were killed": both commas belong to the speech. */
    private static boolean parts(List<CoreLabel> sentence, int comma) {
        return comma + 1 < sentence.size()
                && FINITE.contains(sentence.get(comma + 1).tag());
    }

    /** "The ministry run by Hamas said": a participle that tells of the speaker. */
    private static boolean isDescription(List<CoreLabel> sentence, int at, int comma) {
        boolean by = sentence.get(at).word().equals("by")
                && sentence.get(at - 1).tag().equals("VBN");
        boolean participle = sentence.get(at).tag().equals("VBN")
                && at + 1 < sentence.size()
                && sentence.get(at + 1).word().equals("by");
        return (by || participle) && at > comma + 1 && at - comma <= LONGEST_SPEAKER;
    }

    private static boolean isSpeaker(List<CoreLabel> sentence, int at, int comma) {
        return isOfSpeaker(sentence.get(at)) && at - comma <= LONGEST_SPEAKER;
    }

    /** Whether a word may stand in the phrase for a speaker. */
    static boolean isOfSpeaker(CoreLabel word) {
        return word.tag().startsWith("NN")
                || word.tag().startsWith("JJ")
                || Set.of("DT", "POS", "PRP", "PRP$", "CD", "HYPH").contains(word.tag())
                || Set.of("of", "for", "in").contains(word.word());
    }

    static boolean isFinite(CoreLabel word) {
        return FINITE.contains(word.tag());
    }

    /** Whether the phrase for a speaker may end in a word. */
    static boolean isNamed(CoreLabel word) {
        return word.tag().startsWith("NN") || word.tag().equals("PRP");
    }

    private static boolean isTail(CoreLabel word) {
        return !word.tag().startsWith("V") && !isEnd(word) && !QUOTES.contains(word.tag());
    }

    private static boolean isEnd(CoreLabel word) {
        return word.word().equals(",") || word.tag().equals(".");
    }

    private boolean is(String kind, CoreLabel word) {
        return words.getOrDefault(kind, Set.of()).contains(word.word().toLowerCase(Locale.ROOT));
    }

    /** Whether a finite verb stands before a position, and no quotation is open there. */
    static boolean isClause(List<CoreLabel> sentence, int end) {
        List<CoreLabel> before = sentence.subList(0, end);
        long opened = before.stream().filter(word -> word.tag().equals("``")).count();
        long closed = before.stream().filter(word -> word.tag().equals("''")).count();
        return opened == closed && before.stream().anyMatch(word -> FINITE.contains(word.tag()));
    }

    private List<Arc> around(List<CoreLabel> sentence, Stretch speech) {
        List<CoreLabel> rest = new ArrayList<>(sentence.subList(0, speech.from()));
        rest.addAll(sentence.subList(speech.to(), sentence.size()));
        boolean parting = sentence.get(speech.to() - 1).word().equals(",");
        List<CoreLabel> told = sentence.subList(speech.from() + 1, parting ? speech.to() - 1 : speech.to());
        List<Arc> clause = parser.parse(rest);
        List<Arc> speaking = parser.parse(told);
        int root = placed(root(clause), speech);
        int verb = root(speaking) + speech.from() + 1;
        List<Arc> arcs = new ArrayList<>(Collections.nCopies(sentence.size(), Arc.UNPARSED));
        for (int i = 0; i < rest.size(); i++) {
            Arc arc = clause.get(i);
            arcs.set(placed(i, speech), arc.head() < 0 ? arc : new Arc(placed(arc.head(), speech), arc.relation()));
        }
        arcs.set(speech.from(), new Arc(verb, "punct"));
        arcs.set(speech.to() - 1, new Arc(verb, "punct"));
        for (int i = 0; i < told.size(); i++) {
            Arc arc = speaking.get(i);
            boolean top = arc.head() < 0;
            arcs.set(
                    i + speech.from() + 1,
                    top ? new Arc(root, "parataxis") : new Arc(arc.head() + speech.from() + 1, arc.relation()));
        }
        return arcs;
    }

    private static int placed(int at, Stretch speech) {
        return at < speech.from() ? at : at + speech.to() - speech.from();
    }

    /** The position of the root of a tree. */
    static int root(List<Arc> arcs) {
        for (int i = 0; i < arcs.size(); i++) {
            if (arcs.get(i).head() == Arc.ROOT) {
                return i;
            }
        }
        return 0;
    }
}
