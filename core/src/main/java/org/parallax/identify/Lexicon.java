package org.parallax.identify;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * All phrases of the data files in a tree of words, so that the longest phrase at a place is found in one walk.
 *
 * <p>Words are folded and hyphens do not count: {@code al-Shabaab} and {@code Al Shabaab} are one phrase. Immutable once
 * built; thread-safe.
 */
final class Lexicon {

    private static final Pattern GAP = Pattern.compile("[\\s\\-/‐–]+");

    /** A phrase as its file writes it, with what it stands for. */
    record Sense(String phrase, boolean acronym, Entry entry) {}

    private static final class Node {
        final Map<String, Node> next = new HashMap<>(2);
        final List<Sense> senses = new ArrayList<>(1);
    }

    /** A step down the tree of words. */
    static final class Cursor {
        private final Node node;

        private Cursor(Node node) {
            this.node = node;
        }

        @Nullable
        Cursor step(String word) {
            Node next = node.next.get(word);
            return next == null ? null : new Cursor(next);
        }

        List<Sense> senses() {
            return node.senses;
        }
    }

    private final Node root = new Node();
    private final List<Entry> leaders = new ArrayList<>();

    /** Adds a phrase. What was added before stays and wins among equals. */
    void add(String phrase, Entry entry) {
        Node node = root;
        for (String word : words(phrase)) {
            node = node.next.computeIfAbsent(word, key -> new Node());
        }
        if (node != root) {
            node.senses.add(new Sense(phrase, isAcronym(phrase), entry));
            node.senses.sort((a, b) -> a.entry().sort().compareTo(b.entry().sort()));
        }
    }

    /** Adds a person under the full name, and lists the row among the leaders. */
    void addLeader(String name, Entry entry) {
        add(name, entry);
        leaders.add(entry);
    }

    /** All persons of the data files, one entry for each office. */
    List<Entry> leaders() {
        return List.copyOf(leaders);
    }

    Cursor start() {
        return new Cursor(root);
    }

    /** The folded words of a phrase; a possessive "'s" is a word by itself. */
    static List<String> words(String phrase) {
        List<String> words = new ArrayList<>();
        for (String part : GAP.split(phrase.replace('’', '\''), -1)) {
            String lower = part.toLowerCase(Locale.ROOT);
            boolean possessive = lower.endsWith("'s") && lower.length() > 2;
            String word = Spelling.american(Spelling.fold(possessive ? lower.substring(0, lower.length() - 2) : lower));
            if (!word.isEmpty()) {
                words.add(word);
            }
            if (possessive) {
                words.add("'s");
            }
        }
        return words;
    }

    /** Whether case tells the phrase from a common word: "US", "WHO", "IS". */
    private static boolean isAcronym(String phrase) {
        String letters = phrase.replace(".", "");
        return letters.length() <= 6
                && letters.chars().filter(Character::isUpperCase).count() > 1
                && letters.chars().noneMatch(Character::isWhitespace);
    }
}
