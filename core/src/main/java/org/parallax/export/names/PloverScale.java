package org.parallax.export.names;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.parallax.model.EventCode;
import org.parallax.table.Table;

/** PLOVER's scores of intensity, from -10 to 10, by event type and mode. */
public final class PloverScale {

    private static final Map<String, Double> SCORES = Table.rows(PloverScale.class, "plover-scale.tsv", 3).stream()
            .collect(Collectors.toUnmodifiableMap(row -> row.cell(0) + " " + row.cell(1), row -> row.number(2)));

    private PloverScale() {}

    /** The score of the mode, or of the type where the mode has none of its own. */
    public static Optional<Double> of(EventCode code) {
        String mode = Optional.ofNullable(code.mode()).orElse("");
        return Optional.ofNullable(SCORES.get(code.type() + " " + mode))
                .or(() -> Optional.ofNullable(SCORES.get(code.type() + " ")));
    }
}
