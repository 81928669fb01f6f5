package org.parallax.export.events;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.parallax.export.account.Telling;
import org.parallax.export.flat.Row;
import org.parallax.model.Actor;
import org.parallax.model.Count;
import org.parallax.model.Party;

/** The dead of an act, by side. */
record Deaths(
        List<Count> counts, @Nullable Party sideA, @Nullable Party sideB, boolean civilianB) {

    static Deaths of(Telling telling) {
        return new Deaths(
                telling.counts("dead"),
                party(telling.actor()),
                party(telling.recipient()),
                telling.recipient().filter(AcledKind::civilian).isPresent());
    }

    private static @Nullable Party party(Optional<Actor> actor) {
        return actor.map(Actor::party).orElse(null);
    }

    /** The least number that are told to have died. */
    int low() {
        return counts.stream().mapToInt(Count::low).sum();
    }

    /** Puts what is known: sums of both ends, and the dead of each side. */
    void into(Row row) {
        Integer high = high();
        row.put("low", low()).put("high", high);
        row.put("best", high != null && high == low() ? high : null);
        row.put("deaths_a", sum(count -> is(count, sideA)));
        row.put(civilianB ? "deaths_civilians" : "deaths_b", sum(count -> is(count, sideB)));
        row.put("deaths_unknown", sum(count -> !is(count, sideA) && !is(count, sideB)));
    }

    private @Nullable Integer high() {
        int sum = 0;
        for (Count count : counts) {
            if (count.high() == null) {
                return null;
            }
            sum += count.high();
        }
        return sum;
    }

    private static boolean is(Count count, @Nullable Party side) {
        return side != null && side.equals(count.whose());
    }

    /** The least number among the counts asked for; null if there are none. */
    private @Nullable Integer sum(Predicate<Count> asked) {
        List<Count> found = counts.stream().filter(asked).toList();
        return found.isEmpty() ? null : found.stream().mapToInt(Count::low).sum();
    }
}
