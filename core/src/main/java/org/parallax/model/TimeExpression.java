package org.parallax.model;

import java.time.Instant;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A time as a document tells it.
 *
 * @param span the phrase
 * @param range what it can mean on the calendar; both ends null while it is open, as "Thursday" without a date is
 * @param precision second, minute, hour, part of day, day, week, month, season, year, decade, century, or open
 * @param edtf Extended Date/Time Format (ISO 8601-2), or null while open
 * @param timex the value in TIMEX3 terms
 * @param why how it was anchored, or why it stays open
 * @param universal the range of a time of day in universal time, or null where its time zone is not known or not one
 */
public record TimeExpression(
        TimeId id,
        Span span,
        Range range,
        String precision,
        @Nullable String edtf,
        Timex timex,
        String why,
        @Nullable Universal universal) {

    /** A time whose zone is not known. */
    public TimeExpression(
            TimeId id, Span span, Range range, String precision, @Nullable String edtf, Timex timex, String why) {
        this(id, span, range, precision, edtf, timex, why, null);
    }

    /** This time with its range in universal time. */
    public TimeExpression in(Universal other) {
        return new TimeExpression(id, span, range, precision, edtf, timex, why, other);
    }

    /** This time with a further reason. */
    public TimeExpression because(String further) {
        return new TimeExpression(id, span, range, precision, edtf, timex, why + "; " + further, universal);
    }

    /**
     * A range in universal time.
     *
     * @param zone the IANA zone or the offset that it was counted by
     */
    public record Universal(Instant earliest, Instant latest, String zone) {}

    /** Earliest and latest local time, both inclusive at the stated precision. */
    public record Range(
            @Nullable LocalDateTime earliest, @Nullable LocalDateTime latest) {
        /** A time that is not anchored. */
        public static final Range OPEN = new Range(null, null);
    }

    /**
     * The value in TIMEX3 terms.
     *
     * @param type DATE, TIME, DURATION or SET
     * @param value such as {@code 2021-05-27T03:00}, {@code P2D}, {@code XXXX-WXX-4}
     */
    public record Timex(String type, String value) {}
}
