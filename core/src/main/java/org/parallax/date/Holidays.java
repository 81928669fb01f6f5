package org.parallax.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** Reads names of days: "Christmas", "Easter Monday", "Thanksgiving". Those of the moon's year stay open. Thread-safe. */
final class Holidays {

    Reading read(Phrase phrase, Anchors anchors) {
        String rule = phrase.value('H');
        Integer year = phrase.first('y').map(Lexeme::number).orElse(null);
        LocalDate now = anchors.now();
        if (rule.equals("open") || (year == null && now == null)) {
            return Reading.open(
                    "DATE",
                    rule.matches("\\d\\d-\\d\\d") ? "XXXX-" + rule : "XXXX",
                    rule.equals("open") ? "its date differs from year to year" : "no year is told");
        }
        if (year != null) {
            return Reading.of(Period.day(date(rule, year)), "told in full");
        }
        LocalDate day = java.util.Objects.requireNonNull(now);
        LocalDate same = date(rule, day.getYear());
        boolean past = same.isAfter(day.plusDays(14)) && !anchors.future() && !anchors.narrative();
        return Reading.of(
                Period.day(past ? date(rule, day.getYear() - 1) : same), "the nearest one, " + anchors.nowName());
    }

    private static LocalDate date(String rule, int year) {
        return switch (rule) {
            case "thanksgiving" ->
                LocalDate.of(year, 11, 1).with(TemporalAdjusters.dayOfWeekInMonth(4, DayOfWeek.THURSDAY));
            case "easter" -> easter(year);
            case "easter-2" -> easter(year).minusDays(2);
            case "easter+1" -> easter(year).plusDays(1);
            case "orthodox-easter" -> orthodoxEaster(year);
            default -> LocalDate.parse(year + "-" + rule);
        };
    }

    /** The Gregorian computus of Meeus, Jones and Butcher. */
    private static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int n = h + l - 7 * m + 114;
        return LocalDate.of(year, n / 31, n % 31 + 1);
    }

    /** Meeus's Julian algorithm, moved to the Gregorian calendar of the 20th and 21st century. */
    private static LocalDate orthodoxEaster(int year) {
        int d = (19 * (year % 19) + 15) % 30;
        int e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7;
        int n = d + e + 114;
        return LocalDate.of(year, n / 31, n % 31 + 1).plusDays(13);
    }
}
