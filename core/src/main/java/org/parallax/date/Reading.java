package org.parallax.date;

import org.jspecify.annotations.Nullable;

/**
 * What a phrase means.
 *
 * @param type DATE, TIME, DURATION or SET
 * @param value in TIMEX3 terms
 * @param period on the calendar, or null while it is open
 * @param why how it was anchored, or why it stays open
 */
record Reading(String type, String value, @Nullable Period period, String why) {

    static Reading of(Period period, String why) {
        boolean time = period.precision().equals("minute") || period.precision().equals("part of day");
        return new Reading(time ? "TIME" : "DATE", period.value(), period, why);
    }

    static Reading open(String type, String value, String why) {
        return new Reading(type, value, null, why);
    }
}
