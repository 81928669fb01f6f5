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
import org.jspecify.annotations.Nullable;
import org.parallax.model.Token.Arc;
import org.parallax.table.Row;
import org.parallax.table.Table;

/**
 * Builds the tree of a sentence before an answer at its end: "…, a charge the Kremlin has denied", "…, which Russia denies".
 *
 * <p>A parser hangs such an answer on the noun before it, and so into what is answered. So both are parsed apart: the noun for what is
 * answered, or the answering verb after "which", hangs on the root of the sentence. Immutable and thread-safe.
 */
final class AppendedAnswer implements TreeParser {

    private static final int LONGEST_SPEAKER = 12;
    private static final int LONGEST_NOUN = 4;

    private final TreeParser parser;
    private final Map<String, Set<String>> words = new HashMap<>();

    AppendedAnswer(TreeParser parser) {
        this.parser = parser;
        for (Row row : Table.rows(AppendedAnswer.class, "appended-answers.tsv", 2)) {
            words.computeIfAbsent(row.required(0), kind -> new HashSet<>()).addAll(row.words(1));
        }
    }

    /**
     * Where an answer stands.
     *
     * @param comma the mark that opens it
     * @param noun what is answered, or the position of "which"
     * @param from its first word behind the noun and a "that"
     * @param passive whether it is told as "denied by Russia"
     */
    private record Place(int comma, int noun, int from, boolean passive) {}

    @Override
    public List<Arc> parse(List<CoreLabel> sentence) {
        for (int at = 2; at < sentence.size() - 3; at++) {
            if (isMark(sentence.get(at))) {
                Place place = place(sentence, at);
                if (place != null && InsertedSpeech.isClause(sentence, at)) {
                    return apart(sentence, place);
                }
            }
        }
        return parser.parse(sentence);
    }

    private static boolean isMark(CoreLabel word) {
        return word.word().equals(",") || word.tag().equals(":");
    }

    private @Nullable Place place(List<CoreLabel> sentence, int comma) {
        int noun = comma + 1;
        boolean which = sentence.get(noun).word().equals("which");
        while (!which && noun < sentence.size() && noun <= comma + LONGEST_NOUN && !is("noun", sentence.get(noun))) {
            if (!Set.of("DT", "JJ", "VBN", "NN", "RB")
                    .contains(sentence.get(noun).tag())) {
                return null;
            }
            noun++;
        }
        if (noun + 1 >= sentence.size() || !(which || is("noun", sentence.get(noun)))) {
            return null;
        }
        CoreLabel next = sentence.get(noun + 1);
        if (!which && is("verb", next) && isFollowedByAgent(sentence, noun + 1)) {
            return new Place(comma, noun, noun + 1, true);
        }
        int from = noun + (!which && Set.of("that", "which").contains(next.word()) ? 2 : 1);
        return answers(sentence, from) ? new Place(comma, noun, from, false) : null;
    }

    private static boolean isFollowedByAgent(List<CoreLabel> sentence, int verb) {
        return verb + 2 < sentence.size() && sentence.get(verb + 1).word().equals("by");
    }

    /** Whether somebody answers from a position to the end of the sentence. */
    private boolean answers(List<CoreLabel> sentence, int from) {
        int at = from;
        while (at < sentence.size() && at < from + LONGEST_SPEAKER && InsertedSpeech.isOfSpeaker(sentence.get(at))) {
            at++;
        }
        if (at == from || !InsertedSpeech.isNamed(sentence.get(at - 1))) {
            return false;
        }
        while (at < sentence.size() && is("between", sentence.get(at))) {
            at++;
        }
        boolean verb = at < sentence.size() && is("verb", sentence.get(at));
        return verb && !goesOn(sentence, at + 1);
    }

    /** "The strike, which Russia denies, killed four": the clause goes on behind the answer. */
    private static boolean goesOn(List<CoreLabel> sentence, int at) {
        return at + 1 < sentence.size()
                && sentence.get(at).word().equals(",")
                && InsertedSpeech.isFinite(sentence.get(at + 1));
    }

    private boolean is(String kind, CoreLabel word) {
        return words.getOrDefault(kind, Set.of()).contains(word.word().toLowerCase(Locale.ROOT));
    }

    private List<Arc> apart(List<CoreLabel> sentence, Place place) {
        int end = sentence.get(sentence.size() - 1).tag().equals(".") ? sentence.size() - 1 : sentence.size();
        List<CoreLabel> told = new ArrayList<>(sentence.subList(0, place.comma()));
        told.addAll(sentence.subList(end, sentence.size()));
        List<Arc> clause = parser.parse(told);
        List<Arc> answer = parser.parse(sentence.subList(place.from(), sentence.size()));
        int root = InsertedSpeech.root(clause);
        int verb = InsertedSpeech.root(answer) + place.from();
        List<Arc> arcs = new ArrayList<>(Collections.nCopies(sentence.size(), new Arc(place.noun(), "det")));
        for (int i = 0; i < place.comma(); i++) {
            arcs.set(i, clause.get(i));
        }
        for (int i = place.from(); i < end; i++) {
            Arc arc = answer.get(i - place.from());
            arcs.set(i, arc.head() < 0 ? arc : new Arc(arc.head() + place.from(), arc.relation()));
        }
        arcs.set(place.comma(), new Arc(verb, "punct"));
        for (int i = end; i < sentence.size(); i++) {
            arcs.set(i, new Arc(root, "punct"));
        }
        hang(sentence, place, arcs, new int[] {root, verb});
        return arcs;
    }

    /** Joins what is answered to the clause, and the answer to it; "that" and "which" are what is answered. */
    private static void hang(List<CoreLabel> sentence, Place place, List<Arc> arcs, int[] ends) {
        boolean which = sentence.get(place.noun()).word().equals("which");
        for (int i = place.comma() + 1; i < place.noun(); i++) {
            String tag = sentence.get(i).tag();
            arcs.set(i, new Arc(place.noun(), tag.equals("DT") ? "det" : tag.equals("NN") ? "compound" : "amod"));
        }
        arcs.set(place.noun(), which ? new Arc(ends[1], "obj") : new Arc(ends[0], "appos"));
        if (place.from() == place.noun() + 2) {
            arcs.set(place.noun() + 1, new Arc(ends[1], "obj"));
        }
        arcs.set(ends[1], new Arc(which ? ends[0] : place.noun(), place.passive() ? "acl" : "acl:relcl"));
    }
}
