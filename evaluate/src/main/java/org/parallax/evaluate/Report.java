package org.parallax.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a task found: its figures, each with the interval that resampling the documents gives, and further lines for a reader.
 *
 * @param lines a table or remarks, printed above the figures
 */
public record Report(String task, List<Figure> figures, List<String> lines) {

    public Report {
        figures = List.copyOf(figures);
        lines = List.copyOf(lines);
    }

    /**
     * One figure.
     *
     * @param decimals how many are printed: 1 for per cents, 3 for errors and correlations
     * @param interval the middle 95 % of the figure over resampled documents, or null where that says nothing
     */
    public record Figure(
            String name,
            double value,
            int decimals,
            @Nullable Interval interval) {

        /** A figure in per cent. */
        public static Figure percent(String name, double value, @Nullable Interval interval) {
            return new Figure(name, value, 1, interval);
        }

        private String number(double number) {
            return String.format(Locale.ROOT, "%." + decimals + "f", number);
        }

        private String line() {
            String range = interval == null
                    ? ""
                    : "   95 %% of resamples: %s to %s".formatted(number(interval.low()), number(interval.high()));
            return "%-16s %8s%s".formatted(name, number(value), range);
        }
    }

    /** The ends of an interval, both inclusive. */
    public record Interval(double low, double high) {}

    /** The report as printed: lines, figures, and a last line {@code task name=value …} that a script can read. */
    public List<String> printed() {
        List<String> printed = new ArrayList<>(lines);
        figures.forEach(figure -> printed.add(figure.line()));
        printed.add(task + " "
                + figures.stream()
                        .map(figure -> figure.name() + "=" + figure.number(figure.value()))
                        .collect(Collectors.joining(" ")));
        return printed;
    }
}
