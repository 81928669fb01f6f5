package org.parallax.export.events;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.parallax.export.account.Told;
import org.parallax.model.Published;

/** Fourteen digits in UTC, as GDELT writes its times; a day without an hour is its midnight. */
final class GdeltTime {

    private static final DateTimeFormatter SECONDS =
            DateTimeFormatter.ofPattern("yyyyMMddHHmmss", java.util.Locale.ROOT);

    private GdeltTime() {}

    static Optional<String> of(Told told) {
        Published published = told.document().edition().published();
        return Optional.ofNullable(published).map(GdeltTime::digits);
    }

    static Optional<String> earliest(List<Told> told) {
        return told.stream().flatMap(each -> of(each).stream()).min(java.util.Comparator.naturalOrder());
    }

    private static String digits(Published published) {
        return Stream.ofNullable(published.instant())
                .map(instant -> instant.atZoneSameInstant(ZoneOffset.UTC).toLocalDateTime())
                .findFirst()
                .orElseGet(() -> published.day().atStartOfDay())
                .format(SECONDS);
    }
}
