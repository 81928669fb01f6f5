package org.parallax.reconcile;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.parallax.model.Claim;
import org.parallax.table.Row;
import org.parallax.table.Table;

/** The shipped words: names of acts, what is counted, who began, neutral phrases. */
final class Vocabulary {

    private static final Set<String> WEIGHTS = Set.of("own", "wide", "chance");

    private final Map<String, Value.Named> acts = new HashMap<>();
    private final Map<String, String> counts = new HashMap<>();
    private final Map<String, String> harms = new HashMap<>();
    private final Map<String, String> victims = new HashMap<>();
    private final Set<String> nobody = new HashSet<>();
    private final Map<String, Boolean> beginnings = new HashMap<>();
    private final Set<String> firsts = new HashSet<>();
    private final Map<String, String> phrases = new HashMap<>();
    private final Set<String> empty = new HashSet<>();
    private final Set<String> cuts = new HashSet<>();

    private Vocabulary() {
        Table.rows(Vocabulary.class, "acts.tsv", 3).forEach(this::act);
        Table.rows(Vocabulary.class, "counts.tsv", 2).forEach(row -> counts.put(row.cell(0), row.cell(1)));
        Table.rows(Vocabulary.class, "harms.tsv", 2).forEach(row -> harms.put(row.cell(0), row.cell(1)));
        Table.rows(Vocabulary.class, "victims.tsv", 2).forEach(this::victims);
        Table.rows(Vocabulary.class, "nobody.tsv", 1).forEach(row -> nobody.add(row.cell(0)));
        Table.rows(Vocabulary.class, "beginnings.tsv", 2).forEach(this::beginning);
        Table.rows(Vocabulary.class, "phrases.tsv", 2).forEach(row -> phrases.put(row.cell(0), row.cell(1)));
        Table.rows(Vocabulary.class, "cuts.tsv", 1).forEach(row -> cuts.add(row.cell(0)));
        Table.rows(Vocabulary.class, "empty.tsv", 1).forEach(row -> empty.add(row.cell(0)));
    }

    static Vocabulary shipped() {
        return new Vocabulary();
    }

    private void act(Row row) {
        if (!WEIGHTS.contains(row.cell(2))) {
            throw row.wrong("neither own nor wide nor chance: " + row.cell(2));
        }
        Value.Named named = new Value.Named(
                row.cell(1), true, row.cell(2).equals("wide"), row.cell(2).equals("chance"), false);
        if (acts.put(row.cell(0), named) != null) {
            throw row.wrong("lemma given twice: " + row.cell(0));
        }
    }

    private void victims(Row row) {
        row.words(0).forEach(word -> victims.put(word, row.cell(1)));
    }

    private void beginning(Row row) {
        if (row.cell(1).equals("first")) {
            firsts.add(row.cell(0));
            return;
        }
        if (!row.cell(1).equals("began") && !row.cell(1).equals("answered")) {
            throw row.wrong("neither began nor answered nor first: " + row.cell(1));
        }
        beginnings.put(row.cell(0), row.cell(1).equals("began"));
    }

    /** The name that a lemma gives an act: the whole of it, or its last or first word. */
    Value.Named act(String lemma) {
        String lower = lemma.toLowerCase(Locale.ROOT);
        String last = lower.substring(lower.lastIndexOf(' ') + 1);
        String first = lower.substring(0, Math.max(lower.indexOf(' '), 0));
        for (String each : new String[] {lower, last, first}) {
            Value.Named named = acts.get(each);
            if (named != null) {
                return named;
            }
        }
        return new Value.Named(lower, false, false, false, false);
    }

    /** What a claim calls the act. */
    Wording wording(Claim claim) {
        return Wording.of(claim, cuts);
    }

    /** The point that a count answers, or null if it answers none: the size of a force, say. */
    @Nullable
    String count(String what) {
        return counts.get(what.toLowerCase(Locale.ROOT));
    }

    /** The point that a denial of this harm answers, or null if it is no harm to people. */
    @Nullable
    String harm(String lemma) {
        return harms.get(lemma.toLowerCase(Locale.ROOT));
    }

    /** The kind of people that a phrase names, forces or civilians; empty where it names neither or both. */
    String victims(String phrase) {
        Set<String> kinds = new TreeSet<>();
        for (String word : phrase.toLowerCase(Locale.ROOT).split("[^\\p{L}]+", -1)) {
            if (victims.containsKey(word)) {
                kinds.add(victims.get(word));
            }
        }
        return kinds.size() == 1 ? kinds.iterator().next() : "";
    }

    /** Whether a phrase counts none: "nobody", "no soldiers". */
    boolean isNobody(String phrase) {
        return nobody.contains(phrase.toLowerCase(Locale.ROOT).split(" ", 2)[0]);
    }

    /** Whether a lemma says that its actor began (true) or answered (false); null if neither. */
    @Nullable
    Boolean began(String lemma) {
        return beginnings.get(lemma.toLowerCase(Locale.ROOT));
    }

    /** Whether words beside an act tell that it was the first: "unprovoked". */
    boolean isFirst(String phrase) {
        return Arrays.stream(phrase.toLowerCase(Locale.ROOT).split("\\W+", -1)).anyMatch(firsts::contains);
    }

    /** The neutral phrase for a family of happenings; the family's own name where none is listed. */
    String phrase(String kind) {
        return phrases.getOrDefault(kind, kind);
    }

    /** The content words of a phrase, cut to their stems. */
    Set<String> stems(String words) {
        Set<String> stems = new TreeSet<>();
        for (String word : words.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1)) {
            if (word.length() > 3 && !empty.contains(word)) {
                stems.add(stem(word));
            }
        }
        return stems;
    }

    private static String stem(String word) {
        for (String ending : new String[] {"ing", "ed", "es", "s"}) {
            if (word.endsWith(ending) && word.length() - ending.length() >= 4) {
                return word.substring(0, word.length() - ending.length());
            }
        }
        return word;
    }
}
