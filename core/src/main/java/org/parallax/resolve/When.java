package org.parallax.resolve;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parallax.model.CodedDocument;
import org.parallax.model.Event;
import org.parallax.model.TimeExpression;

/**
 * When a claim puts its happening.
 *
 * @param earliest first day, or null while open
 * @param latest last day, or null while open
 * @param weekday the day of the week in ISO numbers while the week is open, or 0
 * @param stated whether the words themselves give the year
 */
record When(@Nullable LocalDate earliest, @Nullable LocalDate latest, int weekday, boolean stated) {

    /** Nothing is said. */
    static final When OPEN = new When(null, null, 0, false);

    private static final Pattern YEAR = Pattern.compile("\\b(1[5-9]|20)\\d\\d\\b");
    private static final Pattern WEEKDAY = Pattern.compile("XXXX-WXX-([1-7]).*");

    /** The narrowest of an event's times. */
    static When of(CodedDocument document, Event event) {
        When best = OPEN;
        for (TimeExpression time : document.times()) {
            if (event.setting().times().contains(time.id()) && isPoint(time)) {
                best = best.narrower(of(document, time));
            }
        }
        return best;
    }

    private static boolean isPoint(TimeExpression time) {
        String type = time.timex().type();
        return !type.equals("DURATION") && !type.equals("SET");
    }

    private static When of(CodedDocument document, TimeExpression time) {
        var from = time.range().earliest();
        var to = time.range().latest();
        var weekday = WEEKDAY.matcher(time.timex().value());
        return new When(
                from == null ? null : from.toLocalDate(),
                to == null ? null : to.toLocalDate(),
                weekday.matches() ? Integer.parseInt(weekday.group(1)) : 0,
                YEAR.matcher(document.at(time.span())).find());
    }

    private When narrower(When other) {
        boolean year = stated || other.stated;
        if (!isKnown()) {
            return new When(other.earliest, other.latest, Math.max(weekday, other.weekday), year);
        }
        boolean keep = !other.isKnown() || days() <= other.days();
        When chosen = keep ? this : other;
        return new When(chosen.earliest, chosen.latest, 0, year);
    }

    boolean isKnown() {
        return earliest != null && latest != null;
    }

    /** The day of the week in ISO numbers, told or following from a single known day, or 0. */
    int dayOfWeek() {
        return earliest != null && earliest.equals(latest)
                ? earliest.getDayOfWeek().getValue()
                : weekday;
    }

    /** The number of days it may be, from first to last. */
    long days() {
        return earliest == null || latest == null ? Long.MAX_VALUE : ChronoUnit.DAYS.between(earliest, latest) + 1;
    }

    /** Days between two known times; 0 if they overlap. */
    long gap(When other) {
        if (earliest == null || latest == null || other.earliest == null || other.latest == null) {
            return 0;
        }
        if (latest.isBefore(other.earliest)) {
            return ChronoUnit.DAYS.between(latest, other.earliest);
        }
        return other.latest.isBefore(earliest) ? ChronoUnit.DAYS.between(other.latest, earliest) : 0;
    }

    @Override
    public String toString() {
        if (earliest == null || latest == null) {
            return weekday == 0 ? "open" : "weekday " + weekday;
        }
        return earliest.equals(latest) ? earliest.toString() : earliest + "/" + latest;
    }
}
