package org.parallax.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Dates in figures: 27.05.2021, 05/27/2021. Which figure is the month is only taken where it is certain. */
final class Figures {

    private Figures() {}

    /** The ISO date, or null if the figures are none or could be two dates. */
    static @Nullable String iso(String figures) {
        String[] parts = figures.split("[./]", -1);
        int first = Integer.parseInt(parts[0]);
        int second = Integer.parseInt(parts[1]);
        int year = Integer.parseInt(parts[2]);
        boolean dots = figures.indexOf('.') >= 0;
        if (!dots && first <= 12 && second <= 12 && first != second) {
            return null;
        }
        int month = dots || first > 12 ? second : first;
        int day = dots || first > 12 ? first : second;
        try {
            return LocalDate.of(parts[2].length() == 2 ? 2000 + year : year, month, day)
                    .toString();
        } catch (DateTimeException none) {
            return null;
        }
    }
}
