package org.parallax.server;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.parallax.locate.Locator;
import org.parallax.table.Row;
import org.parallax.table.Table;

/** Contested areas by day: who holds them in fact, who claims them, and where that is said. Immutable and thread-safe. */
final class Areas {

    private static final String OPEN = "..";

    private record Period(String from, String to, String holder, List<String> claims, String source) {
        boolean holds(@Nullable String day) {
            return day == null
                    ? to.equals(OPEN)
                    : from.compareTo(day) <= 0 && (to.equals(OPEN) || to.compareTo(day) >= 0);
        }
    }

    private final SortedMap<String, List<Period>> byArea = new TreeMap<>();

    Areas() {
        for (Row row : Table.rows(Locator.class, "control.tsv", 6)) {
            String claims = row.cell(4);
            byArea.computeIfAbsent(row.cell(0), area -> new ArrayList<>())
                    .add(new Period(
                            row.cell(1),
                            row.cell(2),
                            row.cell(3),
                            claims.equals("-") ? List.of() : List.of(claims.split("\\|")),
                            row.cell(5)));
        }
    }

    /** The areas as they were on a day, or as they are last known to be. */
    Map<String, Object> on(@Nullable String day) {
        List<Map<String, Object>> items = new ArrayList<>();
        byArea.forEach((area, periods) -> periods.stream()
                .filter(period -> period.holds(day))
                .findFirst()
                .ifPresent(period -> items.add(item(area, period))));
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("date", day);
        answer.put("disclaimer", MapApi.DISCLAIMER);
        answer.put("items", items);
        return answer;
    }

    private static Map<String, Object> item(String area, Period period) {
        Map<String, Object> item = new LinkedHashMap<>();
        item.put("id", area);
        item.put("name", name(area));
        item.put("heldBy", period.holder());
        item.put("claimedBy", period.claims());
        item.put("from", period.from());
        item.put("to", period.to().equals(OPEN) ? null : period.to());
        item.put("why", period.source());
        item.put("viewpoints", viewpoints(period));
        return item;
    }

    private static SortedMap<String, String> viewpoints(Period period) {
        SortedMap<String, String> viewpoints = new TreeMap<>(Map.of("de-facto", period.holder()));
        period.claims().forEach(state -> viewpoints.put(state, state));
        return viewpoints;
    }

    private static String name(String area) {
        StringBuilder name = new StringBuilder();
        for (String word : area.split("-")) {
            name.append(name.isEmpty() ? "" : " ");
            name.append(Character.toUpperCase(word.charAt(0))).append(word.substring(1));
        }
        return name.toString();
    }
}
