package org.parallax.code;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parallax.model.Sentence;
import org.parallax.model.Span;
import org.parallax.model.Token;
import org.parallax.table.Row;
import org.parallax.table.Table;

/** Reads how many a noun phrase speaks of: "six", "at least 40", "dozens", "12 to 15". Immutable and thread-safe. */
final class Numbers {

    /**
     * A number as the words leave it.
     *
     * @param high the most it can be, or null if open
     */
    record Range(int low, @Nullable Integer high, Span span) {}

    private record Limit(boolean floor, int shift, List<String> words) {}

    private final Map<String, Integer> units = new HashMap<>();
    private final Map<String, Integer> multipliers = new HashMap<>();
    private final Map<String, int[]> plurals = new HashMap<>();
    private final List<Limit> limits = new ArrayList<>();

    static Numbers load() {
        Numbers numbers = new Numbers();
        Table.ragged(Numbers.class, "numbers.tsv").forEach(numbers::add);
        return numbers;
    }

    private void add(Row row) {
        String word = row.cell(1);
        switch (row.cell(0)) {
            case "number" -> units.put(word, integer(row, 2));
            case "times" -> multipliers.put(word, integer(row, 2));
            case "plural" -> plurals.put(word, new int[] {integer(row, 2), integer(row, 3)});
            case "floor" -> limits.add(new Limit(true, integer(row, 2), List.of(word.split(" ", -1))));
            case "ceiling" -> limits.add(new Limit(false, integer(row, 3), List.of(word.split(" ", -1))));
            default -> throw row.wrong("no kind of number word: " + row.cell(0));
        }
    }

    private static int integer(Row row, int column) {
        try {
            return Integer.parseInt(row.cell(column));
        } catch (NumberFormatException e) {
            throw row.wrong("not a number: " + row.cell(column));
        }
    }

    /** The number that a noun phrase states, if it does. */
    Optional<Range> of(Sentence sentence, Token noun) {
        Optional<Range> plural = plural(sentence, noun);
        if (plural.isPresent()) {
            return plural;
        }
        List<Token> numerals = numerals(sentence, noun);
        if (numerals.isEmpty()) {
            return noun.tag().equals("CD") ? ranged(sentence, noun) : article(sentence, noun);
        }
        return ranged(sentence, upper(sentence, numerals.get(0)));
    }

    /** "Eleven people": with a capital, taggers take the number for a name. */
    private List<Token> numerals(Sentence sentence, Token noun) {
        List<Token> numerals = sentence.children(noun, "nummod");
        return numerals.isEmpty()
                ? sentence.children(noun, "compound").stream()
                        .filter(each -> each.index() == 0 && units.containsKey(lower(each)))
                        .toList()
                : numerals;
    }

    /** "between 30 and 40 men": the tree has the lower number at the noun and the upper one below it. */
    private static Token upper(Sentence sentence, Token numeral) {
        return sentence.children(numeral, "conj").stream()
                .filter(other -> other.tag().equals("CD"))
                .reduce((one, last) -> last)
                .orElse(numeral);
    }

    /** "dozens of villagers", "hundreds were arrested". */
    private Optional<Range> plural(Sentence sentence, Token noun) {
        Token word = plurals.containsKey(lower(noun)) ? noun : null;
        for (Token child : sentence.children(noun)) {
            if (word == null && child.index() < noun.index() && plurals.containsKey(lower(child))) {
                word = child;
            }
        }
        if (word == null) {
            return Optional.empty();
        }
        int[] range = plurals.getOrDefault(lower(word), new int[] {0, 0});
        return Optional.of(limited(sentence, word, word, range[0], range[1]));
    }

    /** "a soldier" is one; "a group" and "a number" are not. */
    private Optional<Range> article(Sentence sentence, Token noun) {
        if (!noun.tag().equals("NN")) {
            return Optional.empty();
        }
        return sentence.children(noun, "det").stream()
                .filter(det -> lower(det).equals("a") || lower(det).equals("an"))
                .findFirst()
                .map(det -> new Range(1, 1, det.span()));
    }

    private Optional<Range> ranged(Sentence sentence, Token numeral) {
        Integer value = value(sentence, numeral);
        if (value == null) {
            return Optional.empty();
        }
        int from = first(sentence, numeral);
        Integer other = otherEnd(sentence, from);
        if (other != null && other < value) {
            return Optional.of(new Range(
                    other, value, Span.covering(List.of(sentence.token(from - 2).span(), numeral.span()))));
        }
        Token start = sentence.token(from);
        return Optional.of(limited(sentence, start, numeral, value, value));
    }

    /** The lower end in "12 to 15", "12-15", "between 12 and 15". */
    private @Nullable Integer otherEnd(Sentence sentence, int from) {
        if (from < 2) {
            return null;
        }
        String link = lower(sentence.token(from - 1));
        boolean joins = link.equals("to")
                || link.equals("-")
                || link.equals("–")
                || link.equals("or")
                || (link.equals("and")
                        && from > 2
                        && lower(sentence.token(from - 3)).equals("between"));
        return joins ? simple(lower(sentence.token(from - 2))) : null;
    }

    private Range limited(Sentence sentence, Token start, Token end, int low, int high) {
        Span span = Span.covering(List.of(start.span(), end.span()));
        for (Limit limit : limits) {
            int begin = start.index() - limit.words.size();
            if (precedes(sentence, begin, limit.words)) {
                Span wider = Span.covering(List.of(sentence.token(begin).span(), span));
                return limit.floor
                        ? new Range(low + limit.shift, null, wider)
                        : new Range(0, Math.max(0, high + limit.shift), wider);
            }
        }
        return new Range(low, high, span);
    }

    private static boolean precedes(Sentence sentence, int begin, List<String> words) {
        // "handed over two captives" gives over two, and not more than two
        if (begin < 0 || sentence.token(begin).arc().is("compound:prt")) {
            return false;
        }
        for (int i = 0; i < words.size(); i++) {
            if (!lower(sentence.token(begin + i)).equals(words.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** Where the numeral that ends at a token begins: "two hundred", "44 thousand". */
    private int first(Sentence sentence, Token numeral) {
        int from = numeral.index();
        while (from > 0
                && sentence.token(from - 1).tag().equals("CD")
                && simple(lower(sentence.token(from - 1))) != null) {
            from--;
        }
        return from;
    }

    private @Nullable Integer value(Sentence sentence, Token numeral) {
        int total = 0;
        int current = 0;
        for (int i = first(sentence, numeral); i <= numeral.index(); i++) {
            String word = lower(sentence.token(i));
            Integer times = multipliers.get(word);
            Integer unit = simple(word);
            if (times != null) {
                total += Math.max(1, current) * times;
                current = 0;
            } else if (unit != null) {
                current += unit;
            } else {
                return null;
            }
        }
        return total + current;
    }

    private @Nullable Integer simple(String word) {
        if (multipliers.containsKey(word)) {
            return multipliers.get(word);
        }
        if (word.matches("\\d{1,3}(,\\d{3}){0,2}|\\d{1,8}")) {
            return Integer.valueOf(word.replace(",", ""));
        }
        String[] parts = word.split("-", 2);
        Integer tens = units.get(parts[0]);
        if (parts.length == 2 && tens != null && units.get(parts[1]) != null) {
            return tens + units.getOrDefault(parts[1], 0);
        }
        return units.get(word);
    }

    private static String lower(Token token) {
        return token.word().toLowerCase(Locale.ROOT);
    }
}
