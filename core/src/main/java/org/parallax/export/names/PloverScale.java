package org.parallax.export.names;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.parallax.model.EventCode;

/** PLOVER's scores of intensity, from -10 to 10, by event type and mode. */
public final class PloverScale {

    private static final Map<String, Double> SCORES = Table.read(PloverScale.class, "plover-scale.tsv", 3).stream()
            .collect(Collectors.toUnmodifiableMap(
                    row -> row.get(0) + " " + row.get(1), row -> Double.valueOf(row.get(2))));

    private PloverScale() {}

    /** The score of the mode, or of the type where the mode has none of its own. */
    public static Optional<Double> of(EventCode code) {
        String mode = Optional.ofNullable(code.mode()).orElse("");
        return Optional.ofNullable(SCORES.get(code.type() + " " + mode))
                .or(() -> Optional.ofNullable(SCORES.get(code.type() + " ")));
    }
}
