package org.parallax.server;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The width of a bar in a histogram over time. */
enum Bucket {
    DAY,
    WEEK,
    MONTH,
    YEAR;

    static final Set<String> NAMES = Set.of("day", "week", "month", "year");
    private static final int FEW_BARS = 120;

    String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The one that is asked for, or one that gives a handy number of bars. */
    static Bucket of(@Nullable String asked, @Nullable String first, @Nullable String last) {
        if (asked != null) {
            return valueOf(asked.toUpperCase(Locale.ROOT));
        }
        long days = first == null || last == null
                ? 0
                : ChronoUnit.DAYS.between(LocalDate.parse(first), LocalDate.parse(last));
        if (days <= FEW_BARS) {
            return DAY;
        }
        return days <= FEW_BARS * 7 ? WEEK : days <= FEW_BARS * 31 ? MONTH : YEAR;
    }

    /** The first day of the bucket that a day lies in. */
    String start(String day) {
        LocalDate date = LocalDate.parse(day);
        return (switch (this) {
                    case DAY -> date;
                    case WEEK -> date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
                    case MONTH -> date.withDayOfMonth(1);
                    case YEAR -> date.withDayOfYear(1);
                })
                .toString();
    }

    /** Counts by day as counts by bucket. */
    SortedMap<String, Integer> together(Map<String, Integer> days) {
        SortedMap<String, Integer> counts = new TreeMap<>();
        days.forEach((day, count) -> counts.merge(start(day), count, Integer::sum));
        return counts;
    }

    static List<Map<String, Object>> bars(SortedMap<String, Integer> counts) {
        return counts.entrySet().stream()
                .map(bar -> Map.<String, Object>of("start", bar.getKey(), "count", bar.getValue()))
                .toList();
    }
}
