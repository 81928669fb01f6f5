package org.parallax.locate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parallax.table.Row;
import org.parallax.table.Table;

/** The spellings that English news gives a name, by the letter rules of {@code transliteration.tsv}. Thread-safe. */
final class Transliteration {

    private record Rule(String from, String to, boolean first, boolean last) {}

    /** For each variant of a country its rules by the letter that they begin with, the longest first. */
    private final Map<String, List<Map<Character, List<Rule>>>> byCountry = new HashMap<>();

    Transliteration() {
        Map<String, List<Rule>> variants = new LinkedHashMap<>();
        Map<String, Set<String>> countries = new LinkedHashMap<>();
        for (Row row : Table.rows(Transliteration.class, "transliteration.tsv", 4)) {
            variants.computeIfAbsent(row.cell(0), name -> new ArrayList<>()).add(rule(row));
            countries
                    .computeIfAbsent(row.cell(0), name -> new LinkedHashSet<>())
                    .addAll(Arrays.asList(row.cell(1).split(",", -1)));
        }
        countries.forEach((name, codes) -> {
            Map<Character, List<Rule>> rules = byLetter(variants.getOrDefault(name, List.of()));
            codes.forEach(code ->
                    byCountry.computeIfAbsent(code, key -> new ArrayList<>()).add(rules));
        });
    }

    private static Map<Character, List<Rule>> byLetter(List<Rule> rules) {
        Map<Character, List<Rule>> byLetter = new HashMap<>();
        rules.stream()
                .sorted(Comparator.comparingInt((Rule rule) -> -rule.from().length()))
                .forEach(rule -> byLetter.computeIfAbsent(rule.from().charAt(0), letter -> new ArrayList<>())
                        .add(rule));
        return byLetter;
    }

    private static Rule rule(Row row) {
        String from = row.exact(2);
        boolean first = from.startsWith("^");
        boolean last = from.endsWith("$");
        return new Rule(from.substring(first ? 1 : 0, from.length() - (last ? 1 : 0)), to(row), first, last);
    }

    private static String to(Row row) {
        return row.optional(3) == null ? "" : row.exact(3);
    }

    /** The keys of a name: its own and those of its spellings under the rules of its country. */
    Set<String> keys(String name, @Nullable String country) {
        Set<String> keys = new LinkedHashSet<>();
        keys.add(NameKey.of(name));
        for (Map<Character, List<Rule>> rules : byCountry.getOrDefault(country == null ? "" : country, List.of())) {
            keys.add(NameKey.of(apply(rules, name.toLowerCase(Locale.ROOT).replace('-', ' '))));
        }
        keys.removeIf(String::isEmpty);
        return keys;
    }

    private static String apply(Map<Character, List<Rule>> rules, String name) {
        StringBuilder spelled = new StringBuilder(name.length() + 4);
        int at = 0;
        while (at < name.length()) {
            Rule rule = ruleAt(rules, name, at);
            if (rule == null) {
                spelled.append(name.charAt(at++));
            } else {
                spelled.append(rule.to());
                at += rule.from().length();
            }
        }
        return spelled.toString();
    }

    private static @Nullable Rule ruleAt(Map<Character, List<Rule>> rules, String name, int at) {
        for (Rule rule : rules.getOrDefault(name.charAt(at), List.of())) {
            if ((!rule.first() || at == 0)
                    && (!rule.last() || at + rule.from().length() == name.length())
                    && name.startsWith(rule.from(), at)) {
                return rule;
            }
        }
        return null;
    }
}
