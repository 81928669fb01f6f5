package org.parallax.date;

import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** The clock time and the day of the month in a phrase. */
final class Clock {

    private Clock() {}

    /** The clock time, or null if there is none or no such time. */
    static @Nullable LocalTime of(Phrase phrase) {
        Lexeme figures = phrase.first('c').orElse(null);
        String half = phrase.value('a');
        if (figures == null) {
            if (half.isEmpty() && !phrase.has('z') && !phrase.rule().equals("number-part")) {
                return null;
            }
            return time(hourWord(phrase), 0, half.isEmpty() ? partHalf(phrase) : half);
        }
        String[] parts = figures.value().split(":", -1);
        return time(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), half);
    }

    /** The number before "am", "o'clock" or "in the morning". */
    private static int hourWord(Phrase phrase) {
        Lexeme before = null;
        for (Lexeme word : phrase.words()) {
            if ("azkP".indexOf(word.type()) >= 0 && before != null && (before.type() == 'd' || before.type() == 'w')) {
                return before.number();
            }
            before = word;
        }
        return -1;
    }

    private static String partHalf(Phrase phrase) {
        String part = phrase.value('P');
        return part.equals("AF") || part.equals("EV") || part.equals("NI") ? "PM" : part.equals("MO") ? "AM" : "";
    }

    private static @Nullable LocalTime time(int hour, int minute, String half) {
        int full = half.equals("PM") && hour < 12 ? hour + 12 : half.equals("AM") && hour == 12 ? 0 : hour;
        return full < 0 || full > 23 || minute > 59 ? null : LocalTime.of(full, minute);
    }

    /** The day of the month beside the month, or 0. */
    static int day(Phrase phrase) {
        Lexeme best = null;
        int month = position(phrase, 'M');
        for (int i = 0; i < phrase.words().size(); i++) {
            Lexeme word = phrase.words().get(i);
            boolean number = word.type() == 'd' || word.type() == 'o' || word.type() == 'O';
            if (number && Math.abs(i - month) <= 2 && word.number() <= 31) {
                best = best == null || i < month ? word : best;
            }
        }
        return best == null ? 0 : best.number();
    }

    private static int position(Phrase phrase, char type) {
        for (int i = 0; i < phrase.words().size(); i++) {
            if (phrase.words().get(i).type() == type) {
                return i;
            }
        }
        return -9;
    }
}
