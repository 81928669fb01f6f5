package org.parallax.resolve;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parallax.table.Table;

/**
 * The words of a text as weighted stems: what opens the text, names and numbers tell one story from another of its kind.
 */
final class Stems {

    private static final Pattern WORD = Pattern.compile("[A-Za-z][A-Za-z'-]+|\\d[\\d.,]*");
    private static final String[] ENDINGS = {"ing", "ed", "es", "s"};
    private static final int LEAD_LINES = 2;
    private static final double LEAD = 2;
    private static final double NAME = 4;
    private static final double NUMBER = 2;

    private final Map<String, Integer> frequencies = new HashMap<>();

    private Stems() {
        Table.rows(Stems.class, "frequencies.tsv", 2).forEach(row -> frequencies.put(row.cell(0), row.whole(1)));
    }

    static Stems shipped() {
        return new Stems();
    }

    /** The stems of a text by weight: more often is more, rare is more; of length one. */
    Map<String, Double> vector(String text) {
        Map<String, Double> weights = new TreeMap<>();
        String[] lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            count(weights, lines[i], i < LEAD_LINES ? LEAD : 1);
        }
        weights.replaceAll((stem, weight) -> (weight >= 1 ? 1 + Math.log(weight) : weight) * rarity(stem));
        return unit(weights);
    }

    private static void count(Map<String, Double> weights, String line, double lead) {
        Matcher words = WORD.matcher(line);
        while (words.find()) {
            String word = words.group();
            boolean number = Character.isDigit(word.charAt(0));
            if (word.length() > 2 || number) {
                boolean name = Character.isUpperCase(word.charAt(0)) && words.start() > 0;
                weights.merge(stem(word), lead * (name ? NAME : 1) * (number ? NUMBER : 1), Double::sum);
            }
        }
    }

    private double rarity(String stem) {
        return Math.log((frequencies.getOrDefault("*", 1) + 1.0) / (frequencies.getOrDefault(stem, 0) + 1.0));
    }

    /** A word in lower case without its inflection, by the spelling alone. */
    static String stem(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        String bare = lower.endsWith("'s") ? lower.substring(0, lower.length() - 2) : lower;
        for (String ending : ENDINGS) {
            if (bare.endsWith(ending) && bare.length() - ending.length() >= 4) {
                return bare.substring(0, bare.length() - ending.length());
            }
        }
        return bare;
    }

    static Map<String, Double> unit(Map<String, Double> weights) {
        double length = Math.sqrt(
                weights.values().stream().mapToDouble(weight -> weight * weight).sum());
        if (length > 0) {
            weights.replaceAll((stem, weight) -> weight / length);
        }
        return weights;
    }

    /** The cosine of two vectors of length one, summed in the order of the stems so that it is the same every time. */
    static double cosine(Map<String, Double> one, Map<String, Double> other) {
        Map<String, Double> smaller = one.size() <= other.size() ? one : other;
        Map<String, Double> larger = smaller == one ? other : one;
        double sum = 0;
        for (Map.Entry<String, Double> entry : smaller.entrySet()) {
            sum += entry.getValue() * larger.getOrDefault(entry.getKey(), 0.0);
        }
        return sum;
    }
}
