package org.parallax.identify;

import java.util.List;

/**
 * Rows of a user's own actors, beside the shipped ones.
 *
 * <p>Each line holds tab-separated columns: party (an ISO alpha-3 code or a slug), kind (the name of an {@link
 * org.parallax.model.ActorKind}), name, other names (separated by {@code |}), codes (separated by {@code |}). Lines that
 * start with {@code #} and empty lines are skipped. A row wins over a shipped one of the same name.
 *
 * @param source the name of the file, for error messages
 */
public record ActorRows(String source, List<String> lines) {
    public ActorRows {
        lines = List.copyOf(lines);
    }
}
