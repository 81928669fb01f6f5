package org.parallax.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a happening is coded, as its claimant tells it.
 *
 * @param type the PLOVER type; null where the predicate has none, which is kept as unknown and never filled
 * @param mode the PLOVER mode within the type, or null
 * @param contexts PLOVER contexts in alphabetical order
 * @param cameo the CAMEO code, or null
 * @param goldstein the Goldstein score of the CAMEO code, or null
 */
public record EventCode(
        @Nullable PloverType type,
        @Nullable String mode,
        List<String> contexts,
        @Nullable String cameo,
        @Nullable Double goldstein) {

    public EventCode {
        contexts = List.copyOf(contexts);
    }
}
