package org.parallax.locate;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a name was taken to be.
 *
 * @param entry the place, or null if none could be chosen
 * @param score from 0 to 1
 * @param reasons for the choice or against one
 */
record Choice(@Nullable Entry entry, double score, List<String> reasons) {
    Choice {
        reasons = List.copyOf(reasons);
    }

    String why() {
        return String.join("; ", reasons);
    }
}
