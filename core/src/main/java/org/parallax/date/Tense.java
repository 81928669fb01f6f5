package org.parallax.date;

import java.util.Locale;
import java.util.Set;
import org.parallax.model.Sentence;
import org.parallax.model.Span;

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
            "next",
            "by",
            "expects",
            "expect",
            "ahead");

    private static final int REACH = 12;

    private Tense() {}

    /** Whether "will", "scheduled", "until" or the like stands in the words before the time. */
    static boolean future(Sentence sentence, Span span) {
        int at = 0;
        while (at < sentence.size() && sentence.token(at).span().end() <= span.start()) {
            at++;
        }
        for (int i = Math.max(0, at - REACH); i < at; i++) {
            if (TO_COME.contains(sentence.token(i).word().toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }
}
