package org.parallax.code;

import java.util.List;
import java.util.Set;
import org.parallax.table.Row;

/**
 * Which grammatical function of a predicate fills which role.
 *
 * <p>Written {@code subj>obj,in}: the actor is the subject, the recipient the object or, failing that, what stands after
 * "in". {@code subj&with}: both are actors of a mutual event.
 *
 * @param actor functions that can hold the actor, the best first
 * @param recipient functions that can hold the recipient, the best first
 * @param mutual whether all parties are actors
 */
record Frame(List<String> actor, List<String> recipient, boolean mutual) {

    /** Functions that are not the name of a preposition. */
    static final Set<String> FUNCTIONS =
            Set.of("subj", "obj", "iobj", "poss", "mod", "comp", "compsubj", "noun", "speaker", "doer", "condition");

    Frame {
        actor = List.copyOf(actor);
        recipient = List.copyOf(recipient);
    }

    /** The frame as the lexicon writes it. */
    String text() {
        return String.join(",", actor) + (mutual ? "&" : ">") + String.join(",", recipient);
    }

    static Frame parse(Row row, String text) {
        boolean mutual = text.contains("&");
        String[] sides = text.split("[>&]", -1);
        if (sides.length != 2) {
            throw row.wrong("a frame is written actor>recipient: " + text);
        }
        return new Frame(functions(row, sides[0]), functions(row, sides[1]), mutual);
    }

    private static List<String> functions(Row row, String side) {
        if (side.isBlank()) {
            return List.of();
        }
        List<String> functions = List.of(side.split(",", -1));
        for (String function : functions) {
            if (!function.matches("[a-z]+")) {
                throw row.wrong("not a grammatical function: " + function);
            }
        }
        return functions;
    }
}
