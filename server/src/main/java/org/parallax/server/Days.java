package org.parallax.server;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * How many documents came out on each day at one state of the store. Immutable.
 *
 * @param byOutlet by name of the outlet, empty for those that do not say; an empty day for those without one
 */
record Days(String state, Map<String, Map<String, Integer>> byOutlet) {

    private static final int SHORTEST_GAP = 2;

    /** Stretches of days without any document between the first and the last one. */
    List<Map<String, Object>> gaps() {
        SortedSet<String> days = new TreeSet<>();
        byOutlet.values().forEach(byDay -> days.addAll(byDay.keySet()));
        days.remove("");
        List<Map<String, Object>> gaps = new ArrayList<>();
        LocalDate before = null;
        for (String day : days) {
            LocalDate date = LocalDate.parse(day);
            long missing = before == null ? 0 : ChronoUnit.DAYS.between(before, date) - 1;
            if (before != null && missing >= SHORTEST_GAP) {
                gaps.add(Map.of(
                        "from",
                        before.plusDays(1).toString(),
                        "to",
                        date.minusDays(1).toString(),
                        "days",
                        missing));
            }
            before = date;
        }
        return gaps;
    }
}
