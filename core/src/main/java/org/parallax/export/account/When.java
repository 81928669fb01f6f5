package org.parallax.export.account;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parallax.model.TimeExpression;

/**
 * Days within which something happened, as an account tells it.
 *
 * @param first the earliest day it can have been
 * @param last the latest day it can have been
 */
public record When(
        LocalDate first, LocalDate last, @Nullable String edtf) {

    private static final Comparator<When> NARROWEST =
            Comparator.comparingLong(When::days).thenComparing(When::first);

    /** The narrowest of the times that are closed at both ends; the earlier one of two equals. */
    static Optional<When> of(List<TimeExpression> times) {
        return times.stream().flatMap(time -> closed(time).stream()).min(NARROWEST);
    }

    private static Optional<When> closed(TimeExpression time) {
        TimeExpression.Range range = time.range();
        return range.earliest() == null || range.latest() == null
                ? Optional.empty()
                : Optional.of(
                        new When(range.earliest().toLocalDate(), range.latest().toLocalDate(), time.edtf()));
    }

    /** The number of days it can have been, from 1. */
    public long days() {
        return ChronoUnit.DAYS.between(first, last) + 1;
    }

    /** Whether the day is known. */
    public boolean exact() {
        return days() == 1;
    }

    /** The day in the middle, the earlier one of two; formats that place a week or month on a day put it there. */
    public LocalDate middle() {
        return first.plusDays((days() - 1) / 2);
    }
}
