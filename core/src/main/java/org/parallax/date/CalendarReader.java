package org.parallax.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads dates, clock times, seasons, quarters, decades and centuries. Thread-safe. */
final class CalendarReader {

    /** A day or month lies at most so many days ahead in a report that does not speak of what is to come. */
    private static final int DAY_AHEAD = 100;

    private static final int MONTH_AHEAD = 45;

    private final Holidays holidays = new Holidays();

    /** A day or longer, with its part of the day and clock time. */
    Reading calendar(Phrase phrase, Anchors anchors) {
        LocalTime clock = Clock.of(phrase);
        Reading date = date(phrase, anchors);
        if (date == null) {
            return open(phrase, clock, null);
        }
        if (date.period() == null) {
            return open(phrase, clock, date);
        }
        if (clock != null) {
            return Reading.of(date.period().clock(clock), date.why());
        }
        String part =
                phrase.first('P').map(Lexeme::value).orElse(phrase.value('R').equals("TONIGHT") ? "NI" : "");
        return part.isEmpty() || !date.period().isDay()
                ? date
                : Reading.of(date.period().part(part, phrase.value('m').equals("START")), date.why());
    }

    private static Reading open(Phrase phrase, @Nullable LocalTime clock, @Nullable Reading date) {
        String day = date == null ? "XXXX-XX-XX" : date.value();
        String why = date == null ? "no day is told" : date.why();
        if (clock != null) {
            return Reading.open("TIME", day + "T" + clock, why);
        }
        return phrase.has('P')
                ? Reading.open(
                        "TIME",
                        day + "T" + phrase.value('P').replace("DAWN", "MO").replace("DUSK", "EV"),
                        why)
                : Reading.open("DATE", day, why);
    }

    private @Nullable Reading date(Phrase phrase, Anchors anchors) {
        if (phrase.has('i')) {
            return Reading.of(Period.day(LocalDate.parse(phrase.value('i').substring(0, 10))), "told in full");
        }
        if (phrase.has('R')) {
            return today(phrase.value('R'), anchors);
        }
        if (phrase.has('H')) {
            return holidays.read(phrase, anchors);
        }
        if (phrase.has('M')) {
            return monthAndDay(phrase, anchors);
        }
        return phrase.has('W') ? weekday(Integer.parseInt(phrase.value('W')), anchors) : null;
    }

    private static Reading today(String word, Anchors anchors) {
        LocalDate now = anchors.published();
        if (now == null) {
            return Reading.open("DATE", "XXXX-XX-XX", "no publication date to count from");
        }
        long days = word.equals("YESTERDAY") ? -1 : word.equals("TOMORROW") ? 1 : 0;
        return Reading.of(Period.day(now.plusDays(days)), "counted from the publication date " + now);
    }

    private static Reading weekday(int weekday, Anchors anchors) {
        LocalDate now = anchors.now();
        if (now == null) {
            return Reading.open("DATE", "XXXX-WXX-" + weekday, "a weekday without a publication date: week not stated");
        }
        int back = Math.floorMod(now.getDayOfWeek().getValue() - weekday, 7);
        boolean ahead = anchors.narrative() || (anchors.future() && back > 0);
        LocalDate day = ahead && back > 0 ? now.plusDays(7 - back) : now.minusDays(back);
        return Reading.of(Period.day(day), (ahead ? "the next one, " : "the last one, ") + anchors.nowName());
    }

    private Reading monthAndDay(Phrase phrase, Anchors anchors) {
        int month = Integer.parseInt(phrase.value('M'));
        int day = Clock.day(phrase);
        Integer year = Ranges.year(phrase);
        String why = "told in full";
        if (year == null && anchors.lent() != null) {
            year = anchors.lent();
            why = "the year of the other end of the range";
        }
        if (year == null) {
            year = yearOf(month, Math.max(1, day), day > 0, anchors);
            why = anchors.now() == null
                    ? "the year of the date before it in the text"
                    : "the nearest one, " + anchors.nowName();
        }
        if (year == null) {
            String value = day == 0
                    ? String.format(Locale.ROOT, "XXXX-%02d", month)
                    : String.format(Locale.ROOT, "XXXX-%02d-%02d", month, day);
            return Reading.open("DATE", value, "no publication date: year not stated");
        }
        try {
            return Reading.of(day == 0 ? Period.month(year, month) : Period.day(LocalDate.of(year, month, day)), why);
        } catch (DateTimeException none) {
            return Reading.open("DATE", "XXXX-" + String.format(Locale.ROOT, "%02d", month), "there is no such day");
        }
    }

    private static @Nullable Integer yearOf(int month, int day, boolean dayTold, Anchors anchors) {
        LocalDate now = anchors.now();
        if (now == null) {
            return anchors.focus() == null
                    ? null
                    : (Integer) anchors.focus().start().getYear();
        }
        int best = now.getYear();
        if (anchors.narrative()) {
            // a story goes forward and looks back now and then: only the far ends of the year belong to another one
            int months = month - now.getMonthValue();
            return months < -8 ? best + 1 : months > 10 ? best - 1 : best;
        }
        LocalDate same = LocalDate.of(best, month, Math.min(day, 28));
        if (same.isAfter(now.plusDays(dayTold ? DAY_AHEAD : MONTH_AHEAD)) && !anchors.future()) {
            return best - 1;
        }
        return anchors.future() && same.isBefore(now.minusMonths(6)) ? best + 1 : best;
    }

    /** "June last year" */
    Reading monthOfYear(Phrase phrase, Anchors anchors) {
        LocalDate now = anchors.now();
        int month = Integer.parseInt(phrase.value('M'));
        if (now == null || !phrase.value('U').equals("Y")) {
            return Reading.open("DATE", String.format(Locale.ROOT, "XXXX-%02d", month), "no year to count from");
        }
        String way = phrase.value('l');
        int before = way.equals("LAST") || way.equals("PREVIOUS") ? 1 : 0;
        int after = way.equals("NEXT") || way.equals("FOLLOWING") ? 1 : 0;
        return Reading.of(Period.month(now.getYear() + after - before, month), anchors.nowName());
    }

    Reading year(Phrase phrase) {
        int year = Integer.parseInt(phrase.words().stream()
                .filter(word -> word.type() == 'y' || word.type() == 'n' || word.type() == 'd')
                .reduce((first, second) -> second)
                .map(Lexeme::value)
                .orElse("1"));
        return Reading.of(Period.year(phrase.value('B').equals("BC") ? 1 - year : year), "told in full");
    }

    /** @param anchors tell the year of a season without one */
    Reading season(Phrase phrase, Anchors anchors) {
        String code = phrase.value('S');
        Integer told = Ranges.year(phrase);
        Integer year = told == null ? anchors.lent() : told;
        LocalDate now = anchors.then();
        if (year == null && now != null && phrase.has('U')) {
            year = now.getYear()
                    + (phrase.value('l').equals("NEXT") ? 1 : phrase.value('l').equals("LAST") ? -1 : 0);
        }
        if (year == null && now == null) {
            return Reading.open("DATE", "XXXX-" + code, "no year is told");
        }
        if (year == null) {
            return Reading.of(Period.season(Objects.requireNonNull(now).getYear(), code), anchors.thenName());
        }
        return Reading.of(Period.season(year, code), "told in full");
    }

    Reading decade(Phrase phrase) {
        int digits = Integer.parseInt(phrase.value('D'));
        int prefix = digits >= 100 ? digits / 10 : 190 + digits / 10;
        return phrase.value('B').equals("BC")
                ? Reading.open("DATE", String.format(Locale.ROOT, "BC%03d", digits / 10), "told in full")
                : Reading.of(Period.decade(prefix), "told in full");
    }

    Reading century(Phrase phrase) {
        int number = phrase.words().stream()
                .filter(word -> word.type() == 'o' || word.type() == 'O' || word.type() == 'w')
                .mapToInt(Lexeme::number)
                .sum();
        if (phrase.value('U').equals("CE") && !phrase.value('B').equals("BC") && number > 0 && number < 30) {
            return Reading.of(Period.century(number), "told in full");
        }
        if (phrase.value('U').equals("CE") && phrase.value('B').equals("BC") && number > 0) {
            return Reading.open("DATE", String.format(Locale.ROOT, "BC%02d", number - 1), "told in full");
        }
        return Reading.open("DATE", "XXXX", "which one is not told");
    }

    Reading quarter(Phrase phrase, Anchors anchors) {
        int number = phrase.first('o')
                .or(() -> phrase.first('O'))
                .map(Lexeme::number)
                .orElse(1);
        Integer year = phrase.first('y').map(Lexeme::number).orElse(null);
        LocalDate now = anchors.now();
        if (number > 4 || (year == null && now == null)) {
            return Reading.open("DATE", "XXXX-Q" + Math.min(number, 4), "no year is told");
        }
        if (year == null) {
            int shift =
                    phrase.value('l').equals("LAST") ? -1 : phrase.value('l').equals("NEXT") ? 1 : 0;
            LocalDate day = Objects.requireNonNull(now);
            boolean ahead = number > (day.getMonthValue() + 2) / 3 && !anchors.future();
            year = day.getYear() + (shift != 0 ? shift : ahead ? -1 : 0);
        }
        return Reading.of(Period.quarter(year, number), "told in full");
    }
}
