package org.parallax.read;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.parallax.table.Row;
import org.parallax.table.Table;

/**
 * Reads the day of issue that a page prints above its text, or a report in its dateline: "OLD TOWN, 12 March 2024 (Agency) -".
 * Only a whole date that begins a line counts, or one between places and a dash, and no sentence may begin with it; "05/04/2017", which two countries read as two days, is left open. Immutable and thread-safe.
 */
final class IssueDays {

    private static final int OLDEST = 1900;
    private static final int MONTHS = 12;

    private final Map<String, Integer> months = new LinkedHashMap<>();
    private final List<Pattern> patterns;

    private IssueDays(List<Row> rows) {
        List<String> days = new ArrayList<>();
        List<String> leads = new ArrayList<>();
        for (Row row : rows) {
            switch (row.required(0)) {
                case "month" -> months.put(row.required(1), row.whole(2));
                case "day" -> days.add(row.required(1) + "\\p{L}*\\.?,?");
                case "lead" -> leads.add(Pattern.quote(row.required(1)) + ":?");
                default -> throw row.wrong("no kind of word for a day of issue: " + row.cell(0));
            }
        }
        leads.sort(Comparator.comparing(String::length).reversed());
        patterns = patterns(String.join("|", leads), String.join("|", days));
    }

    static IssueDays standard() {
        return new IssueDays(Table.rows(IssueDays.class, "issue-days.tsv", 3));
    }

    private List<Pattern> patterns(String leads, String days) {
        String month = months.keySet().stream().collect(Collectors.joining("|", "(?<month>(?:", ")\\p{L}*)\\.?"));
        String before = "^\\W{0,3}(?:(?:" + leads + ")\\s+)?(?:(?:" + days + ")\\s+)?";
        String behind = "(?!\\d)(?!\\s*,?\\s*(?-i:\\p{Ll}))";
        String place = "^(?:(?-i:\\p{Lu})[\\p{L}.'’-]*[,\\s]+(?:\\([^)]{1,40}\\)[\\s,–—-]*)?){1,6}";
        String mark = "\\)?\\s*,?\\s*(?:\\([^)]{1,40}\\)|/[^/]{1,40}/)?\\s*[–—-]{1,2}\\s";
        return List.of(
                compiled(place + "(?<day>\\d{1,2})\\s+" + month + ",?\\s+(?<year>\\d{4})" + mark),
                compiled(place + month + "\\s+(?<day>\\d{1,2}),?\\s+(?<year>\\d{4})" + mark),
                compiled(before + "(?<day>\\d{1,2})(?:st|nd|rd|th)?\\s+" + month + ",?\\s+(?<year>\\d{4})" + behind),
                compiled(before + month + "\\s+(?<day>\\d{1,2})(?:st|nd|rd|th)?,?\\s+(?<year>\\d{4})" + behind),
                compiled(before + "(?<day>\\d{1,2})(?<mark>[./-])(?<number>\\d{1,2})\\k<mark>(?<year>\\d{4})(?!\\d)"),
                compiled(before + "(?<year>\\d{4})-(?<number>\\d{2})-(?<day>\\d{2})(?!\\d)"));
    }

    private static Pattern compiled(String pattern) {
        return Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** The day that a line begins with, if it does. */
    Optional<LocalDate> of(String line) {
        return patterns.stream()
                .map(pattern -> pattern.matcher(line))
                .filter(Matcher::find)
                .findFirst()
                .flatMap(this::day);
    }

    private Optional<LocalDate> day(Matcher found) {
        boolean named = has(found, "month");
        int day = Integer.parseInt(found.group("day"));
        int month = named ? month(found.group("month")) : Integer.parseInt(found.group("number"));
        boolean pointed = has(found, "mark") && !found.group("mark").equals(".");
        if (pointed && (day <= MONTHS || month > MONTHS)) {
            return Optional.empty();
        }
        try {
            LocalDate date = LocalDate.of(Integer.parseInt(found.group("year")), month, day);
            return date.getYear() < OLDEST ? Optional.empty() : Optional.of(date);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static boolean has(Matcher found, String group) {
        return found.pattern().pattern().contains("(?<" + group + ">");
    }

    private int month(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return months.entrySet().stream()
                .filter(month -> lower.startsWith(month.getKey()))
                .mapToInt(Map.Entry::getValue)
                .findFirst()
                .orElse(0);
    }
}
