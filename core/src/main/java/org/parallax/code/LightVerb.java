package org.parallax.code;

import org.jspecify.annotations.Nullable;
import org.parallax.table.Row;

/**
 * A verb that lends its subject to an event noun: "carry out an attack", "come under fire".
 *
 * @param position where the noun stands: {@code obj} or a preposition
 * @param subject the role that the verb's subject has in the noun's event
 */
record LightVerb(String lemma, @Nullable String particle, String position, Subject subject) {

    /** The role of a light verb's subject. */
    enum Subject {
        ACTOR,
        RECIPIENT
    }

    static LightVerb parse(Row row, String predicate) {
        String[] words = predicate.split(" ", -1);
        String position = row.cell(1);
        Subject subject = switch (row.cell(2)) {
            case "actor" -> Subject.ACTOR;
            case "recipient" -> Subject.RECIPIENT;
            default -> throw row.wrong("a light verb's subject is actor or recipient: " + row.cell(2));
        };
        return new LightVerb(words[0], words.length > 1 ? words[1] : null, position, subject);
    }
}
