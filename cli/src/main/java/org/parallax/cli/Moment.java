package org.parallax.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** A moment as a user gives it. */
final class Moment {

    private Moment() {}

    /** A time with its zone, or a day, which stands for its last moment in UTC. */
    static OffsetDateTime parse(String text) {
        try {
            return text.contains("T")
                    ? OffsetDateTime.parse(text)
                    : LocalDate.parse(text).atTime(LocalTime.MAX).atOffset(ZoneOffset.UTC);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("not a day or a time with its zone: " + text, e);
        }
    }
}
