package org.parallax.code;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.parallax.model.Sentence;
import org.parallax.model.Token;
import org.parallax.table.Row;
import org.parallax.table.Table;

/** What a sentence's words say it is about: war, public affairs or private lives. Immutable and thread-safe. */
final class Domains {

    private static final int MANY = 2;

    private final Map<String, Set<String>> byLemma = new HashMap<>();
    private final Set<String> names = new TreeSet<>();

    static Domains load() {
        Domains domains = new Domains();
        for (Row row : Table.ragged(Domains.class, "domains.tsv")) {
            domains.names.add(row.cell(0));
            for (String lemma : row.words(1)) {
                domains.byLemma.computeIfAbsent(lemma, each -> new TreeSet<>()).add(row.cell(0));
            }
        }
        return domains;
    }

    /** Whether sentences speak of private lives more than of public affairs, and not of war. */
    boolean isPrivate(List<Sentence> sentences) {
        Map<String, Set<String>> seen = new HashMap<>();
        sentences.forEach(sentence -> count(sentence, seen));
        int lives = size(seen, "private");
        return size(seen, "conflict") == 0 && lives >= MANY && lives > size(seen, "public");
    }

    /** Whether a word speaks of private lives. */
    boolean isPrivate(String word) {
        return byLemma.getOrDefault(word.toLowerCase(Locale.ROOT), Set.of()).contains("private");
    }

    private static int size(Map<String, Set<String>> seen, String domain) {
        return seen.getOrDefault(domain, Set.of()).size();
    }

    /** How much of each domain a sentence has: none, one word or several. */
    List<String> features(Sentence sentence) {
        Map<String, Set<String>> seen = new HashMap<>();
        count(sentence, seen);
        return names.stream()
                .map(name -> name + "=" + Math.min(MANY, size(seen, name)))
                .toList();
    }

    private void count(Sentence sentence, Map<String, Set<String>> seen) {
        for (Token token : sentence.tokens()) {
            String lemma = Grammar.lemma(token);
            for (String domain : byLemma.getOrDefault(lemma, Set.of())) {
                seen.computeIfAbsent(domain, each -> new TreeSet<>()).add(lemma);
            }
        }
    }
}
