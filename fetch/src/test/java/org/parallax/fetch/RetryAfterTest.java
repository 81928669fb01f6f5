package org.parallax.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class RetryAfterTest {

    private static final Instant NOW = Instant.parse("2021-05-27T10:00:00Z");

    @Test
    void seconds_and_dates_are_understood_and_nonsense_is_not() {
        assertThat(RetryAfter.of("120", NOW)).isEqualTo(Duration.ofMinutes(2));
        assertThat(RetryAfter.of("Thu, 27 May 2021 10:30:00 GMT", NOW)).isEqualTo(Duration.ofMinutes(30));
        assertThat(RetryAfter.of("Thu, 27 May 2021 09:30:00 GMT", NOW)).isNull();
        assertThat(RetryAfter.of("soon", NOW)).isNull();
        assertThat(RetryAfter.of(null, NOW)).isNull();
        assertThat(RetryAfter.of("999999999", NOW)).isEqualTo(Duration.ofDays(7));
    }
}
