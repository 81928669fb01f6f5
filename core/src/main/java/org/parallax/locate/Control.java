package org.parallax.locate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parallax.table.Row;
import org.parallax.table.Table;

/** Who holds which disputed area on which day, with the source of that. Thread-safe. */
final class Control {

    private record Period(LocalDate from, @Nullable LocalDate to, String holder, List<String> claims, String source) {
        boolean holds(LocalDate day) {
            return !day.isBefore(from) && (to == null || !day.isAfter(to));
        }
    }

    private final Map<String, List<Period>> byArea = new HashMap<>();

    /** Areas by country and first-level division. */
    private final Map<String, String> byDivision = new HashMap<>();

    Control() {
        for (Row row : Table.rows(Control.class, "control.tsv", 6)) {
            byArea.computeIfAbsent(row.cell(0), area -> new ArrayList<>()).add(period(row));
        }
        for (Row row : Table.rows(Control.class, "contested-divisions.tsv", 4)) {
            if (!byArea.containsKey(row.cell(2))) {
                throw row.wrong("no row of control.tsv for the area " + row.cell(2));
            }
            byDivision.put(row.cell(0) + "." + row.cell(1), row.cell(2));
        }
    }

    private static Period period(Row row) {
        String to = row.cell(2);
        return new Period(
                LocalDate.parse(row.cell(1)),
                to.equals("..") ? null : LocalDate.parse(to),
                row.cell(3),
                row.list(4),
                row.cell(5));
    }

    /** Where a place lies, with the contested area that its division lies in and the states that claim that. */
    Entry.Parents of(Entry.Parents parents) {
        String country = parents.country();
        String area = byDivision.getOrDefault(country + "." + parents.admin1(), byDivision.get(country + ".*"));
        if (parents.area() != null || area == null) {
            return parents;
        }
        List<Period> periods = byArea.getOrDefault(area, List.of());
        List<String> claims = periods.get(periods.size() - 1).claims().stream()
                .filter(claimant -> !claimant.equals(country))
                .toList();
        return new Entry.Parents(country, parents.admin1(), parents.admin2(), area, claims);
    }

    /** The state of an area on a day, or its last known state if no day is given, in words with the source. */
    String on(String area, @Nullable LocalDate day) {
        List<Period> periods = byArea.getOrDefault(area, List.of());
        Period found = periods.isEmpty() ? null : periods.get(periods.size() - 1);
        if (day != null) {
            found = periods.stream()
                    .filter(period -> period.holds(day))
                    .findFirst()
                    .orElse(null);
        }
        return found == null
                ? "disputed or front-line area " + area + ", state on that day not in the table"
                : "held by " + found.holder() + (day == null ? " (latest known state)" : " on " + day) + " ["
                        + found.source() + "]";
    }
}
