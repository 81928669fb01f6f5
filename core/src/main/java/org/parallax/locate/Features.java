package org.parallax.locate;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.parallax.model.NameType;
import org.parallax.model.Sentence;
import org.parallax.table.Row;
import org.parallax.table.Table;

/** The words that tell what kind of place a name is: "region", "village of". Thread-safe. */
final class Features {

    /** Kinds told by words beside a name, and how many words after it tell them. */
    record Told(Set<Kind> kinds, int wordsAfter) {}

    private final Map<String, Set<Kind>> after = new HashMap<>();
    private final Map<String, Set<Kind>> of = new HashMap<>();
    private final Map<String, Set<Kind>> before = new HashMap<>();

    Features() {
        for (Row row : Table.rows(Features.class, "features.tsv", 4)) {
            Set<Kind> kinds = EnumSet.noneOf(Kind.class);
            row.list(2).forEach(label -> kinds.add(Kind.valueOf(label.toUpperCase(Locale.ROOT))));
            position(row).put(row.cell(0), kinds);
        }
    }

    private Map<String, Set<Kind>> position(Row row) {
        return switch (row.cell(1)) {
            case "after" -> after;
            case "of" -> of;
            case "before" -> before;
            default -> throw row.wrong("no such position: " + row.cell(1));
        };
    }

    /** What the words around a name tell. */
    Told around(Sentence sentence, int first, int last) {
        Set<Kind> two = last + 2 < sentence.size()
                ? after.get(word(sentence, last + 1) + " " + word(sentence, last + 2))
                : null;
        if (two != null) {
            return new Told(two, 2);
        }
        Set<Kind> one = last + 1 < sentence.size() ? after.get(word(sentence, last + 1)) : null;
        if (one != null && !goesOnAsName(sentence, last + 1)) {
            return new Told(one, 1);
        }
        return new Told(ahead(sentence, first), 0);
    }

    private Set<Kind> ahead(Sentence sentence, int first) {
        if (first >= 2 && word(sentence, first - 1).equals("of")) {
            Set<Kind> told = of.get(word(sentence, first - 2));
            return told == null ? Set.of() : told;
        }
        if (first >= 3
                && word(sentence, first - 1).equals("the")
                && word(sentence, first - 2).equals("of")) {
            Set<Kind> told = of.get(word(sentence, first - 3));
            return told == null ? Set.of() : told;
        }
        Set<Kind> told = first >= 1 ? before.get(word(sentence, first - 1)) : null;
        return told == null ? Set.of() : told;
    }

    /** In "Azerbaijan State Border Service" the state is part of another name. */
    private static boolean goesOnAsName(Sentence sentence, int position) {
        return sentence.token(position).name() == NameType.ORGANIZATION
                || (sentence.token(position).tag().startsWith("NNP")
                        && position + 1 < sentence.size()
                        && sentence.token(position + 1).tag().startsWith("NNP"));
    }

    private static String word(Sentence sentence, int position) {
        return sentence.token(position).word().toLowerCase(Locale.ROOT);
    }
}
