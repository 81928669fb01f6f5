package org.parallax.cli.watch;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How much new a source brings.
 *
 * @param lastNew when something new came last
 * @param days how many documents came on each day (UTC) on which the source was seen; the first day is left out, because on it everything is new
 */
public record Tally(@Nullable Instant lastNew, SortedMap<LocalDate, Integer> days) {

    static final Tally NOTHING = new Tally(null, new TreeMap<>());

    private static final int KEPT_DAYS = 60;
    private static final int FEWEST_DAYS = 3;

    public Tally {
        days = Collections.unmodifiableSortedMap(new TreeMap<>(days));
    }

    Tally with(int more, Instant now, Instant first) {
        NavigableMap<LocalDate, Integer> next = new TreeMap<>(days);
        LocalDate today = day(now);
        if (today.isAfter(day(first))) {
            next.merge(today, more, Integer::sum);
        }
        while (next.size() > KEPT_DAYS) {
            next.pollFirstEntry();
        }
        return new Tally(more > 0 ? now : lastNew, next);
    }

    /** The documents of a usual day: the median of the days that are over; empty while there are too few of them. */
    public OptionalInt usual(Instant now) {
        List<Integer> counts = days.headMap(day(now)).values().stream().sorted().toList();
        return counts.size() < FEWEST_DAYS ? OptionalInt.empty() : OptionalInt.of(counts.get(counts.size() / 2));
    }

    public int today(Instant now) {
        return days.getOrDefault(day(now), 0);
    }

    private static LocalDate day(Instant time) {
        return time.atOffset(ZoneOffset.UTC).toLocalDate();
    }
}
