package org.parallax.code;

import java.util.List;
import org.parallax.table.Row;

/**
 * What an entry asks of the arguments: {@code obj=@weapon|bomb}, {@code !to=*}, {@code obj=none}.
 *
 * @param function the grammatical function it looks at, or {@code has} for any word of the clause
 * @param values lemmas, classes ({@code @…}), {@code *} for anything; one of them must hold
 * @param negated whether none of them may hold
 */
record Condition(String function, List<String> values, boolean negated) {

    Condition {
        values = List.copyOf(values);
    }

    static Condition parse(Row row, String text) {
        boolean negated = text.startsWith("!");
        String[] sides = (negated ? text.substring(1) : text).split("=", 2);
        if (sides.length != 2 || sides[1].isEmpty()) {
            throw row.wrong("a condition is written function=value: " + text);
        }
        if (sides[1].equals("none")) {
            return new Condition(sides[0], List.of("*"), !negated);
        }
        return new Condition(sides[0], List.of(sides[1].split("\\|", -1)), negated);
    }

    /** How much a match tells: named words more than any word, absence least. */
    int weight() {
        if (negated) {
            return 1;
        }
        return values.equals(List.of("*")) ? 2 : 4;
    }

    /** Whether it names words that are thereby part of the predicate, such as "fire" in "open fire". */
    boolean naming() {
        return !negated && !values.contains("*");
    }

    @Override
    public String toString() {
        return (negated ? "!" : "") + function + "=" + String.join("|", values);
    }
}
