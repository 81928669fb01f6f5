package org.parallax.attribute;

import java.util.Locale;
import org.parallax.model.Factuality;

/** What a cue, a predicate or a modifier does to the factuality of the clause it governs. */
enum Effect {
    /** Leaves it as it is. */
    KEEP {
        @Override
        Factuality on(Factuality value) {
            return value;
        }
    },
    /** Turns it into its opposite. */
    DENY {
        @Override
        Factuality on(Factuality value) {
            return value.negated();
        }
    },
    /** Takes every commitment from it. */
    UNCOMMITTED {
        @Override
        Factuality on(Factuality value) {
            return Factuality.UNCOMMITTED;
        }
    },
    /** Leaves it possible at most. */
    POSSIBLE {
        @Override
        Factuality on(Factuality value) {
            return value.weakenedTo(Factuality.PS_PLUS);
        }
    },
    /** Leaves it probable at most. */
    PROBABLE {
        @Override
        Factuality on(Factuality value) {
            return value.weakenedTo(Factuality.PR_PLUS);
        }
    };

    abstract Factuality on(Factuality value);

    /** The effect named in a data file. Throws {@link IllegalArgumentException} for an unknown name. */
    static Effect named(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }
}
