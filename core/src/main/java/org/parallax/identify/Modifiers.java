package org.parallax.identify;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.parallax.model.Sentence;
import org.parallax.model.Token;
import org.parallax.table.Row;
import org.parallax.table.Table;

/** Words that change whose a body or office is: "NATO-led", "Russian-backed", "former". Thread-safe. */
final class Modifiers {

    private final Set<String> owning = new HashSet<>();
    private final Set<String> ethnic = new HashSet<>();
    private final Set<String> former = new HashSet<>();
    private final Set<String> quantities = new HashSet<>();
    private final Set<String> collectives = new HashSet<>();

    Modifiers(List<Row> rows) {
        for (Row row : rows) {
            switch (row.required(1)) {
                case "owner" -> owning.add(row.required(0));
                case "quantity" -> quantities.add(row.required(0));
                case "ethnic" -> ethnic.add(row.required(0));
                case "collective" -> collectives.add(row.required(0));
                case "former" -> former.add(row.required(0));
                default -> throw row.wrong("no such effect: " + row.cell(1));
            }
        }
    }

    static Modifiers standard() {
        return new Modifiers(Table.rows(Modifiers.class, "modifiers.tsv", 2));
    }

    /** Whether a name that ends at a token is only the agent of a participle: "Russian" of "Russian-backed". */
    boolean disowned(Sentence sentence, int last) {
        if (last + 2 >= sentence.size() || !sentence.token(last + 1).tag().equals("HYPH")) {
            return false;
        }
        Token participle = sentence.token(last + 2);
        boolean verbal = participle.tag().startsWith("VB") || participle.tag().equals("JJ");
        return verbal && !owning.contains(participle.word().toLowerCase(Locale.ROOT));
    }

    /** Whether a word only counts what follows "of": "dozens of protesters". */
    boolean quantity(Token token) {
        return quantities.contains(token.word().toLowerCase(Locale.ROOT))
                || token.tag().equals("CD");
    }

    /** Whether a word names an armed group as a whole and not one of its people: "militia", "group". */
    boolean collective(Token token) {
        return collectives.contains(token.word().toLowerCase(Locale.ROOT));
    }

    /** Whether an office in a stretch is no longer held. */
    boolean former(Sentence sentence, int from, int to) {
        return holds(former, sentence, from, to);
    }

    /** Whether a nationality in a stretch is that of a people, not of citizens. */
    boolean ethnic(Sentence sentence, int from, int to) {
        return holds(ethnic, sentence, from, to);
    }

    private static boolean holds(Set<String> words, Sentence sentence, int from, int to) {
        for (int i = from; i <= to; i++) {
            if (words.contains(sentence.token(i).word().toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }
}
