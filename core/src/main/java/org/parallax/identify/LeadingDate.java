package org.parallax.identify;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.parallax.model.Sentence;

/** A date that taggers draw into the noun phrase behind it: "on May 27 Azerbaijani forces". */
final class LeadingDate {

    private LeadingDate() {}

    /** The first position of a phrase behind a date that it begins with; its own first one if it begins with none. */
    static int end(Sentence sentence, int from, int to) {
        int at = from;
        if (isDay(word(sentence, at)) && at < to) {
            at++;
        }
        boolean month = at + 1 < to && isMonth(word(sentence, at)) && isNumber(word(sentence, at + 1), 2);
        if (!month) {
            return from;
        }
        at += 2;
        if (at < to && isNumber(word(sentence, at), 4) && word(sentence, at).length() == 4) {
            at++;
        }
        return at;
    }

    private static String word(Sentence sentence, int at) {
        return sentence.token(at).word();
    }

    private static boolean isNumber(String word, int digits) {
        return word.length() <= digits && word.chars().allMatch(each -> each >= '0' && each <= '9');
    }

    private static boolean isMonth(String word) {
        return Arrays.stream(Month.values()).anyMatch(month -> names(month).anyMatch(word::equals));
    }

    private static Stream<String> names(Month month) {
        return Stream.of(TextStyle.FULL, TextStyle.SHORT).map(style -> month.getDisplayName(style, Locale.ENGLISH));
    }

    private static boolean isDay(String word) {
        return Arrays.stream(DayOfWeek.values())
                .anyMatch(day -> word.equals(day.getDisplayName(TextStyle.FULL, Locale.ENGLISH))
                        || word.equals(day.getDisplayName(TextStyle.SHORT, Locale.ENGLISH)));
    }
}
