package org.parallax.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parallax.model.Claim.Part;
import org.parallax.model.Event;
import org.parallax.model.EventCode;
import org.parallax.model.PloverType;
import org.parallax.table.Row;
import org.parallax.table.Table;

/**
 * The families of happenings: which predicates can name one happening, and which families each side may prefer for it.
 *
 * <p>The word decides before the code does, since the code may take a side: PLOVER codes captured combatants as
 * <em>abduct</em> and arrested civilians as <em>arrest</em>, and both can be told of the same people.
 */
final class Families {

    /**
     * A family.
     *
     * @param part how its events bear on a happening
     * @param aside whether it stands for itself and never joins another family: talks, agreements, resignations
     */
    record Family(String name, Part part, boolean aside) {}

    /** How two families go together. */
    record Relation(String how, int points) {}

    private static final Set<PloverType> VERBAL = Set.of(
            PloverType.ACCUSE,
            PloverType.REJECT,
            PloverType.REQUEST,
            PloverType.THREATEN,
            PloverType.SUPPORT,
            PloverType.CONSULT,
            PloverType.AGREE);

    /** The family whose words fit many means; a code that knows the means says more. */
    private static final String VAGUE = "attack";

    private final Map<String, Family> byName = new HashMap<>();
    private final Map<String, Family> byWord = new HashMap<>();
    private final Map<String, Family> byCode = new HashMap<>();
    private final Map<String, Relation> related = new HashMap<>();
    private final Set<String> follow = new HashSet<>();
    private final Set<String> apart;
    private final Set<String> back;
    private final Set<String> indefinite;
    private final Set<String> answers;

    private Families() {
        Table.rows(Families.class, "families.tsv", 4).forEach(this::family);
        Table.rows(Families.class, "words.tsv", 2).forEach(row -> byWord.put(row.cell(0), named(row, row.cell(1))));
        Table.rows(Families.class, "related.tsv", 4).forEach(this::relation);
        Table.rows(Families.class, "follow.tsv", 2)
                .forEach(row -> follow.add(named(row, row.cell(0)).name()
                        + ' '
                        + named(row, row.cell(1)).name()));
        apart = words("apart.tsv");
        back = words("back.tsv");
        indefinite = words("indefinite.tsv");
        answers = words("answers.tsv");
    }

    static Families shipped() {
        return new Families();
    }

    private static Set<String> words(String file) {
        Set<String> words = new HashSet<>();
        Table.rows(Families.class, file, 1).forEach(row -> words.add(row.cell(0)));
        return words;
    }

    private void family(Row row) {
        boolean aside = row.cell(1).equals("aside");
        Part part = aside ? Part.ACT : part(row);
        Family family = new Family(row.cell(0), part, aside);
        if (byName.put(family.name(), family) != null) {
            throw row.wrong("family given twice: " + family.name());
        }
        for (String code : row.cell(2).split(" ", -1)) {
            if (!code.equals("-") && byCode.put(code, family) != null) {
                throw row.wrong("code given twice: " + code);
            }
        }
    }

    private static Part part(Row row) {
        try {
            return Part.valueOf(row.cell(1).toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw row.wrong("no such part: " + row.cell(1));
        }
    }

    private Family named(Row row, String name) {
        Family family = byName.get(name);
        if (family == null) {
            throw row.wrong("no such family: " + name);
        }
        return family;
    }

    private void relation(Row row) {
        String one = named(row, row.cell(0)).name();
        String other = named(row, row.cell(1)).name();
        Relation relation = new Relation(row.cell(2), row.whole(3));
        related.put(one + ' ' + other, relation);
        related.put(other + ' ' + one, relation);
    }

    /** The family of an event. */
    Family of(Event event) {
        Family exact = byCode.get(String.valueOf(event.code().cameo()));
        if (exact != null) {
            return exact;
        }
        Family byType = byCode(event.code());
        if (byType != null
                && event.code().type() != null
                && VERBAL.contains(event.code().type())) {
            return byType;
        }
        Family word = byWord(event.trigger().lemma().toLowerCase(Locale.ROOT));
        boolean vague =
                word != null && word.name().equals(VAGUE) && byType != null && between(VAGUE, byType.name()) != null;
        if (word != null && word.part() != Part.TALK && !vague) {
            return word;
        }
        return byType != null ? byType : new Family(event.trigger().lemma(), Part.ACT, true);
    }

    private @Nullable Family byCode(EventCode code) {
        if (code.type() == null) {
            return null;
        }
        Family exact = byCode.get(code.type() + "/" + code.mode());
        return exact != null ? exact : byCode.get(code.type().name());
    }

    /** The whole lemma first, then ever shorter ends of it, then its first word: the head of a longer trigger. */
    private @Nullable Family byWord(String lemma) {
        List<String> tries = new ArrayList<>(List.of(lemma));
        for (int space = lemma.indexOf(' '); space >= 0; space = lemma.indexOf(' ', space + 1)) {
            tries.add(lemma.substring(space + 1));
        }
        tries.add(lemma.split(" ", 2)[0]);
        return tries.stream()
                .filter(byWord::containsKey)
                .findFirst()
                .map(byWord::get)
                .orElse(null);
    }

    /** How two families go together, or null if they are different happenings. */
    @Nullable
    Relation between(String one, String other) {
        return one.equals(other) ? new Relation("same", 3) : related.get(one + ' ' + other);
    }

    /** Whether happenings of one family come out of those of another: a release out of a capture. */
    boolean follows(String one, String other) {
        return follow.contains(one + ' ' + other);
    }

    /** Whether words name something that comes out of happenings of a family: "the release of the men". */
    boolean nameWhatFollows(String words, String family) {
        for (String word : words.toLowerCase(Locale.ROOT).split("[^\\p{L}-]+", -1)) {
            Family named = byWord.get(word);
            if (named != null && follows(named.name(), family)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word before a trigger sets it apart: "another clash". */
    boolean setsApart(String word) {
        return apart.contains(word);
    }

    /** Whether the words of a trigger tell an answer to something done before. */
    boolean answers(String trigger) {
        String lower = trigger.toLowerCase(Locale.ROOT);
        return answers.stream().anyMatch(lower::startsWith);
    }

    /** Whether a word before a noun speaks of something not told before: "a raid". */
    boolean isIndefinite(String word) {
        return indefinite.contains(word);
    }

    /** Whether a word before a noun points back: "the arrest". */
    boolean pointsBack(String word) {
        return back.contains(word);
    }
}
