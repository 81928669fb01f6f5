package org.parallax.date;

import java.util.Locale;
import java.util.Set;
import org.parallax.model.Sentence;
import org.parallax.model.Span;
import org.parallax.model.Token;

/** Whether a sentence speaks of what is to come near a time. */
final class Tense {

    private static final Set<String> TO_COME = Set.of(
            "will",
            "shall",
            "'ll",
            "scheduled",
            "due",
            "plan",
            "plans",
            "planned",
            "expected",
            "until",
            "till",
            "upcoming",
            "going",
            "would",
            "deadline",
            "hopes",
            "intends",
            "by",
            "expects",
            "expect",
            "ahead",
            "payable",
            "effective");

    private static final int REACH = 12;
    private static final String BY = "by";

    /** Words back in which "by" tells a term: "by late Friday". */
    private static final int NEAR = 2;

    private Tense() {}

    /** Whether "will", "scheduled", "until" or the like, or a verb in the present, stands in the words before the time. */
    static boolean future(Sentence sentence, Span span) {
        int at = 0;
        while (at < sentence.size() && sentence.token(at).span().end() <= span.start()) {
            at++;
        }
        boolean verb = false;
        for (int i = at - 1; i >= Math.max(0, at - REACH); i--) {
            Token token = sentence.token(i);
            String word = token.word().toLowerCase(Locale.ROOT);
            boolean agent = word.equals(BY) && i < at - NEAR; // "was shot by soldiers on Friday" is over
            if (TO_COME.contains(word) && !agent) {
                return true;
            }
            if (!verb && token.tag().startsWith("VB")) {
                verb = true;
                if (isPresent(token)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isPresent(Token token) {
        return (token.tag().equals("VBZ") || token.tag().equals("VBP"))
                && !token.lemma().equals("say");
    }
}
