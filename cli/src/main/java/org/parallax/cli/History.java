package org.parallax.cli;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parallax.model.Party;
import org.parallax.store.decide.Decision;
import org.parallax.store.decide.Decision.Correct;
import org.parallax.store.decide.Decision.Field;
import org.parallax.store.decide.Decision.Undo;
import org.parallax.store.decide.DecisionJson;
import org.parallax.store.decide.Signed;

/** Decisions in their order, as lines for people and for {@code cut}. */
final class History {

    private final List<Signed.Entry> entries;
    private final Map<Long, Long> undoneBy = new TreeMap<>();

    History(List<Signed.Entry> entries) {
        this.entries = entries;
        for (int i = entries.size() - 1; i >= 0; i--) {
            Signed.Entry entry = entries.get(i);
            if (entry.signed().decision() instanceof Undo undo && !undoneBy.containsKey(entry.number())) {
                undoneBy.put(undo.decision(), entry.number());
            }
        }
    }

    /** A line for each decision; with a field, for the corrections of that field alone. */
    Stream<String> lines(@Nullable Predicate<Field> field) {
        return entries.stream()
                .filter(entry -> field == null
                        || (entry.signed().decision() instanceof Correct correct && field.test(correct.field())))
                .map(this::line);
    }

    private String line(Signed.Entry entry) {
        Signed signed = entry.signed();
        Long undoing = undoneBy.get(entry.number());
        String line = String.join(
                "\t",
                String.valueOf(entry.number()),
                signed.at().toString(),
                what(signed.decision()),
                signed.author(),
                signed.reason());
        return undoing == null ? line : line + "\tundone by " + undoing;
    }

    private static String what(Decision decision) {
        String kind = DecisionJson.kind(decision);
        if (decision instanceof Undo undo) {
            return kind + " " + undo.decision();
        }
        return decision instanceof Correct correct ? kind + " " + name(correct.field()) + ": " + correct.value() : kind;
    }

    private static String name(Field field) {
        if (field.point() == null) {
            return "title";
        }
        Party party = field.party();
        return party == null ? "status of " + field.point() : field.point() + " by " + party.code();
    }
}
