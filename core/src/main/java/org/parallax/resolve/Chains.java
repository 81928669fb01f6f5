package org.parallax.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.parallax.table.Table;

/**
 * Joins given mentions of happenings, in many texts, to chains: mentions of one story whose heads are the same word, or
 * two words that name the same. Thread-safe.
 *
 * <p>It is what is left of the search for one happening where nothing but words is known: no parties, places or days.
 */
public final class Chains {

    /**
     * A mention of a happening.
     *
     * @param story the story that its text tells
     * @param words as written
     */
    public record Mention(int story, String words) {}

    private static final String[][] ENDINGS = {
        {"ies", "y"},
        {"ied", "y"},
        {"ying", "y"},
        {"ations", "at"},
        {"ation", "at"},
        {"ments", ""},
        {"ment", ""},
        {"ings", ""},
        {"ing", ""},
        {"ed", ""},
        {"es", ""},
        {"s", ""}
    };
    private static final int SHORTEST = 3;

    private final Map<String, String> heads = new HashMap<>();
    private final Set<String> particles = new HashSet<>();
    private final Set<String> synonyms = new HashSet<>();

    private Chains() {
        Table.rows(Chains.class, "heads.tsv", 2).forEach(row -> {
            for (String form : row.cell(1).split(" ", -1)) {
                heads.put(form, row.cell(0));
            }
        });
        Table.rows(Chains.class, "particles.tsv", 1).forEach(row -> particles.add(row.cell(0)));
        Table.rows(Chains.class, "synonyms.tsv", 2).forEach(row -> {
            synonyms.add(row.cell(0) + ' ' + row.cell(1));
            synonyms.add(row.cell(1) + ' ' + row.cell(0));
        });
    }

    /** Chains by the shipped words. */
    public static Chains standard() {
        return new Chains();
    }

    /** A name of a chain for each mention, in the given order. */
    public List<String> of(List<Mention> mentions) {
        Map<Integer, Set<String>> byStory = new TreeMap<>();
        for (Mention mention : mentions) {
            byStory.computeIfAbsent(mention.story(), any -> new TreeSet<>()).add(head(mention.words()));
        }
        Map<Integer, Map<String, String>> chains = new HashMap<>();
        byStory.forEach((story, found) -> chains.put(story, joined(found)));
        return mentions.stream()
                .map(mention -> mention.story() + " "
                        + chains.getOrDefault(mention.story(), Map.of()).get(head(mention.words())))
                .toList();
    }

    private Map<String, String> joined(Set<String> found) {
        Map<String, String> first = new TreeMap<>();
        found.forEach(head -> first.put(head, head));
        for (String one : found) {
            for (String other : found) {
                if (one.compareTo(other) < 0 && synonyms.contains(one + ' ' + other)) {
                    String from = first.getOrDefault(other, other);
                    String into = first.getOrDefault(one, one);
                    first.replaceAll((head, at) -> at.equals(from) ? into : at);
                }
            }
        }
        return first;
    }

    /** The head of a mention: the verb before a particle, else the last word that is none. */
    private String head(String words) {
        List<String> parts = new ArrayList<>();
        for (String part : words.split("[^A-Za-z'-]+", -1)) {
            if (!part.isEmpty()) {
                parts.add(part);
            }
        }
        if (parts.isEmpty()) {
            return words;
        }
        if (parts.size() > 1 && isParticle(parts.get(1))) {
            return bare(parts.get(0));
        }
        return bare(parts.stream()
                .filter(part -> !isParticle(part))
                .reduce((one, later) -> later)
                .orElse(parts.get(parts.size() - 1)));
    }

    private boolean isParticle(String word) {
        return particles.contains(word.toLowerCase(Locale.ROOT));
    }

    private String bare(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (heads.containsKey(lower)) {
            return heads.getOrDefault(lower, lower);
        }
        String stem = lower;
        for (String[] ending : ENDINGS) {
            if (lower.endsWith(ending[0]) && lower.length() - ending[0].length() >= SHORTEST) {
                stem = lower.substring(0, lower.length() - ending[0].length()) + ending[1];
                break;
            }
        }
        stem = undoubled(stem);
        return heads.getOrDefault(stem, stem);
    }

    private static String undoubled(String stem) {
        int end = stem.length() - 1;
        boolean doubled = end > 2 && stem.charAt(end) == stem.charAt(end - 1) && "sl".indexOf(stem.charAt(end)) < 0;
        String single = doubled ? stem.substring(0, end) : stem;
        return single.endsWith("e") && single.length() > SHORTEST ? single.substring(0, single.length() - 1) : single;
    }
}
