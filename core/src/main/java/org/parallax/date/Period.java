package org.parallax.date;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.Locale;
import java.util.Map;

/**
 * A stretch of the calendar that an expression names.
 *
 * @param start earliest, inclusive
 * @param end latest, inclusive at the precision
 * @param value in TIMEX3 terms
 * @param precision as {@link org.parallax.model.TimeExpression#precision()} has it
 * @param edtf in Extended Date/Time Format
 */
record Period(LocalDateTime start, LocalDateTime end, String value, String precision, String edtf) {

    private static final LocalTime LAST_MINUTE = LocalTime.of(23, 59);

    /** A part of the day: hours from midnight of its day; an end past 24 runs into the next day. */
    private record Hours(int from, int to) {}

    private static final Map<String, Hours> PARTS = Map.of(
            "MO", new Hours(6, 12),
            "AF", new Hours(12, 18),
            "EV", new Hours(18, 22),
            "NI", new Hours(18, 30),
            "MI", new Hours(12, 12),
            "DT", new Hours(6, 18),
            "DAWN", new Hours(4, 7),
            "DUSK", new Hours(17, 20),
            "12", new Hours(12, 12),
            "00", new Hours(24, 24));

    private static final Map<String, Integer> SEASONS = Map.of("SP", 3, "SU", 6, "FA", 9, "WI", 12);

    static Period between(LocalDate first, LocalDate last, String value, String precision, String edtf) {
        return new Period(first.atStartOfDay(), last.atTime(LAST_MINUTE), value, precision, edtf);
    }

    static Period day(LocalDate day) {
        return between(day, day, valueOf(day), "day", edtfOf(day));
    }

    static Period month(int year, int month) {
        YearMonth whole = YearMonth.of(year, month);
        String suffix = String.format(Locale.ROOT, "-%02d", month);
        return between(
                whole.atDay(1), whole.atEndOfMonth(), yearValue(year) + suffix, "month", yearEdtf(year) + suffix);
    }

    static Period year(int year) {
        return between(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), yearValue(year), "year", yearEdtf(year));
    }

    /** @param prefix the figures that all years of the decade begin with: 198 */
    static Period decade(int prefix) {
        String value = String.format(Locale.ROOT, "%03d", prefix);
        return between(
                LocalDate.of(prefix * 10, 1, 1), LocalDate.of(prefix * 10 + 9, 12, 31), value, "decade", value + "X");
    }

    static Period century(int number) {
        String value = String.format(Locale.ROOT, "%02d", number - 1);
        return between(
                LocalDate.of((number - 1) * 100 + 1, 1, 1),
                LocalDate.of(number * 100, 12, 31),
                value,
                "century",
                value + "XX");
    }

    static Period week(LocalDate inside) {
        LocalDate monday = inside.minusDays(inside.getDayOfWeek().getValue() - 1L);
        String value = String.format(
                Locale.ROOT,
                "%04d-W%02d",
                inside.get(IsoFields.WEEK_BASED_YEAR),
                inside.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
        return between(monday, monday.plusDays(6), value, "week", edtfOf(monday) + "/" + edtfOf(monday.plusDays(6)));
    }

    static Period weekend(LocalDate inside) {
        Period week = week(inside);
        LocalDate saturday = week.start().toLocalDate().plusDays(5);
        return between(
                saturday,
                saturday.plusDays(1),
                week.value() + "-WE",
                "day",
                edtfOf(saturday) + "/" + edtfOf(saturday.plusDays(1)));
    }

    static Period quarter(int year, int number) {
        LocalDate first = LocalDate.of(year, number * 3 - 2, 1);
        return between(
                first,
                first.plusMonths(3).minusDays(1),
                yearValue(year) + "-Q" + number,
                "month",
                yearEdtf(year) + "-" + (32 + number));
    }

    /** Winter begins in the December of the year it is named by. */
    static Period season(int year, String code) {
        Integer month = SEASONS.get(code);
        if (month == null) {
            throw new IllegalArgumentException("no such season: " + code);
        }
        LocalDate first = LocalDate.of(year, month, 1);
        int number = month == 12 ? 24 : 20 + month / 3;
        return between(
                first,
                first.plusMonths(3).minusDays(1),
                yearValue(year) + "-" + code,
                "season",
                yearEdtf(year) + "-" + number);
    }

    /** A part of a day. A night runs into the next date, and its EDTF says so. */
    Period part(String code, boolean early) {
        LocalDate day = start.toLocalDate();
        Hours hours = PARTS.getOrDefault(code, new Hours(0, 24));
        int from = early && code.equals("MO") ? 0 : hours.from();
        int to = early && code.equals("MO") ? 9 : hours.to();
        LocalDateTime first = day.atStartOfDay().plusHours(from);
        LocalDateTime last = day.atStartOfDay().plusHours(to);
        boolean twoDates = code.equals("NI");
        String timex = code.equals("12")
                ? "T12:00"
                : code.equals("00") ? "T24:00" : code.equals("DAWN") ? "TMO" : code.equals("DUSK") ? "TEV" : "T" + code;
        return new Period(
                first,
                to == from ? last : last.minusMinutes(1),
                valueOf(day) + timex,
                "part of day",
                twoDates ? edtfOf(day) + "/" + edtfOf(day.plusDays(1)) : edtfOf(day));
    }

    Period clock(LocalTime time) {
        LocalDate day = start.toLocalDate();
        String text = time.toString();
        return new Period(
                day.atTime(time), day.atTime(time), valueOf(day) + "T" + text, "minute", edtfOf(day) + "T" + text);
    }

    boolean isDay() {
        return precision.equals("day") || precision.equals("part of day") || precision.equals("minute");
    }

    static String valueOf(LocalDate day) {
        return yearValue(day.getYear())
                + String.format(Locale.ROOT, "-%02d-%02d", day.getMonthValue(), day.getDayOfMonth());
    }

    private static String edtfOf(LocalDate day) {
        return yearEdtf(day.getYear())
                + String.format(Locale.ROOT, "-%02d-%02d", day.getMonthValue(), day.getDayOfMonth());
    }

    /** TIMEX3 counts years before Christ as BC0264. */
    private static String yearValue(int year) {
        return year > 0 ? String.format(Locale.ROOT, "%04d", year) : String.format(Locale.ROOT, "BC%04d", 1 - year);
    }

    private static String yearEdtf(int year) {
        return year >= 0 ? String.format(Locale.ROOT, "%04d", year) : String.format(Locale.ROOT, "-%04d", -year);
    }
}
