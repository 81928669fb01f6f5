package org.parallax.model;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** When a document was published: the day as its outlet gives it, and the instant where that is known. */
public record Published(LocalDate day, @Nullable OffsetDateTime instant) {

    public static Published on(LocalDate day) {
        return new Published(day, null);
    }

    public static Published at(OffsetDateTime instant) {
        return new Published(instant.toLocalDate(), instant);
    }

    /** ISO 8601: the instant in UTC where it is known, else the day. */
    public String iso() {
        return instant == null
                ? day.toString()
                : instant.withOffsetSameInstant(ZoneOffset.UTC).toString();
    }
}
