package org.parallax.date;

import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Joins clock times and parts of the day to their day: "Early Thursday morning … at 3:00 am" is 3:00 on that Thursday, open
 * or not. The day is looked for in the same sentence, before the clock time first; else in the sentence before.
 */
final class Joining {

    private Joining() {}

    static void join(List<Told> told) {
        for (int i = 0; i < told.size(); i++) {
            Told each = told.get(i);
            if (lacksDay(each)) {
                Told frame = frame(told, i);
                if (frame != null) {
                    join(each, frame);
                }
            }
        }
    }

    private static boolean lacksDay(Told each) {
        return each.reading.period() == null
                && each.reading.type().equals("TIME")
                && each.reading.value().startsWith("XXXX-XX-XXT")
                && !each.phrase.sense().equals("set");
    }

    private static @Nullable Told frame(List<Told> told, int index) {
        Told clock = told.get(index);
        for (int i = index - 1; i >= 0 && told.get(i).sentence.index() >= clock.sentence.index() - 1; i--) {
            if (tellsDay(told.get(i))) {
                return told.get(i);
            }
        }
        for (int i = index + 1; i < told.size() && told.get(i).sentence == clock.sentence; i++) {
            if (tellsDay(told.get(i))) {
                return told.get(i);
            }
        }
        return null;
    }

    private static boolean tellsDay(Told each) {
        String type = each.reading.type();
        Period period = each.reading.period();
        return (type.equals("DATE") || type.equals("TIME"))
                && (period != null ? period.isDay() : each.reading.value().startsWith("XXXX-WXX-"));
    }

    private static void join(Told clock, Told frame) {
        String rest = clock.reading.value().substring("XXXX-XX-XX".length());
        String why = "joined with \"" + words(frame) + "\"; " + frame.reading.why();
        Period day = frame.reading.period();
        clock.frame = frame.frame == null ? frame : frame.frame;
        if (day == null) {
            clock.reading = Reading.open("TIME", frame.reading.value().replaceFirst("T.*", "") + rest, why);
            return;
        }
        LocalTime time = Clock.of(clock.phrase);
        boolean afterMidnight = frame.phrase.value('P').equals("NI") && time != null && time.getHour() < 6;
        Period of = Period.day(day.start().toLocalDate().plusDays(afterMidnight ? 1 : 0));
        clock.reading = Reading.of(
                time == null
                        ? of.part(
                                clock.phrase.value('P'), clock.phrase.value('m').equals("START"))
                        : of.clock(time),
                why);
    }

    private static String words(Told told) {
        StringBuilder words = new StringBuilder();
        told.phrase
                .words()
                .forEach(word -> words.append(words.length() == 0 ? "" : " ").append(word.text()));
        return words.toString();
    }
}
