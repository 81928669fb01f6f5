package org.parallax.store.decide;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parallax.model.Party;

/** What a person decided. It wins over the machine, survives a rebuild, and can be undone. */
public sealed interface Decision {

    /** What the decision is about; for an undo nothing of its own. */
    List<Anchor> on();

    /** The incident is as it should be. */
    record Accept(List<Anchor> on) implements Decision {
        public Accept {
            on = some(on);
        }
    }

    /** A value of the incident is to be another one. */
    record Correct(List<Anchor> on, Field field, String value) implements Decision {
        public Correct {
            on = some(on);
        }
    }

    /** The incidents that hold these events are one. */
    record Merge(List<Anchor> on) implements Decision {
        public Merge {
            on = some(on);
        }
    }

    /** These events are an incident of their own. */
    record Split(List<Anchor> on) implements Decision {
        public Split {
            on = some(on);
        }
    }

    /** The incident does not go out in exports. */
    record MarkSensitive(List<Anchor> on) implements Decision {
        public MarkSensitive {
            on = some(on);
        }
    }

    /** An earlier decision does not hold any more. Undoing an undo brings the decision back. */
    record Undo(long decision) implements Decision {
        @Override
        public List<Anchor> on() {
            return List.of();
        }
    }

    /**
     * What is corrected: the title, the status of a point, or a party's answer to a point.
     *
     * @param point null for the title
     * @param party null for the status of the point
     */
    record Field(@Nullable String point, @Nullable Party party) {

        public static final Field TITLE = new Field(null, null);

        public Field {
            if (point == null && party != null) {
                throw new IllegalArgumentException("an answer belongs to a point");
            }
        }

        public static Field status(String point) {
            return new Field(point, null);
        }

        public static Field answer(String point, Party party) {
            return new Field(point, party);
        }
    }

    private static List<Anchor> some(List<Anchor> anchors) {
        if (anchors.isEmpty()) {
            throw new IllegalArgumentException("a decision needs words that it is about");
        }
        return anchors.stream().sorted().distinct().toList();
    }
}
