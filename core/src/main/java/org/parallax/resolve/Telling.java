package org.parallax.resolve;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parallax.model.Claim;
import org.parallax.model.Claim.Part;
import org.parallax.model.CodedDocument;
import org.parallax.model.Statement;

/**
 * One happening as one document tells it: the smallest thing that is compared across documents.
 *
 * @param core the events that name it or its effects, in text order, at least one
 * @param kind the family that names it most often
 * @param claims all events that bear on it, in text order
 * @param statements the assertions that bear on it, in text order
 * @param links why its events belong together
 */
record Telling(List<Sketch> core, String kind, List<Claim> claims, List<Statement> statements, List<String> links) {

    /** Order by content alone: document, then text. */
    static final Comparator<Telling> ORDER = Comparator.comparing(
                    (Telling telling) -> telling.document().id())
            .thenComparing(telling -> telling.core().get(0), Sketch.TEXT_ORDER);

    Telling {
        core = List.copyOf(core);
        claims = List.copyOf(claims);
        statements = List.copyOf(statements);
        links = List.copyOf(links);
    }

    CodedDocument document() {
        return core.get(0).document();
    }

    /** Whether it stands for itself: talks, an agreement, a resignation. */
    boolean aside() {
        return core.stream().allMatch(sketch -> sketch.family().aside() || sketch.is(Part.TALK));
    }

    /** Whether only the effects are told: "two soldiers were killed". */
    boolean harmOnly() {
        return core.stream().allMatch(sketch -> sketch.is(Part.HARM));
    }

    /** Whether people were killed or hurt in it, as told. */
    boolean harms() {
        return core.stream().anyMatch(sketch -> sketch.is(Part.HARM));
    }

    /** The family named most often among those that name the act; the first one told wins a tie. */
    static String kindOf(List<Sketch> core) {
        boolean anyAct = core.stream().anyMatch(sketch -> sketch.is(Part.ACT));
        Map<String, Integer> counts = new LinkedHashMap<>();
        core.stream()
                .filter(sketch -> !anyAct || sketch.is(Part.ACT))
                .forEach(sketch -> counts.merge(sketch.family().name(), 1, Integer::sum));
        int most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        return counts.entrySet().stream()
                .filter(entry -> entry.getValue() == most)
                .findFirst()
                .orElseThrow()
                .getKey();
    }
}
