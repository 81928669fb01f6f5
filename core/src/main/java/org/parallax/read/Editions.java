package org.parallax.read;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import org.parallax.model.Edition;
import org.parallax.model.Published;

/** What a document says of its publication, filled up with what its sender says. */
final class Editions {

    private Editions() {}

    /** The first edition, and the second where the first does not say. */
    static Edition merge(Edition own, Edition given) {
        return new Edition(
                either(own.title(), given.title()),
                either(own.outlet(), given.outlet()),
                own.published() != null ? own.published() : given.published(),
                either(own.language(), given.language()),
                either(own.url(), given.url()));
    }

    private static @Nullable String either(@Nullable String first, @Nullable String second) {
        return first != null && !first.isBlank() ? first : second;
    }

    /** An ISO 8601 day or instant, or null if the value is neither. */
    static @Nullable Published published(String value) {
        try {
            return value.length() > 10
                    ? Published.at(OffsetDateTime.parse(value))
                    : Published.on(LocalDate.parse(value));
        } catch (DateTimeParseException e) {
            return day(value);
        }
    }

    private static @Nullable Published day(String value) {
        try {
            return value.length() > 10 ? Published.on(LocalDate.parse(value.substring(0, 10))) : null;
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
