package org.parallax.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** The rest between two questions, by a clock that only tests move. */
class PaceTest {

    private static final Instant START = Instant.parse("2021-05-27T10:00:00Z");

    /** A clock on which waiting takes no time. */
    private static final class Quick implements Time {
        private Instant now = START;

        @Override
        public Instant now() {
            return now;
        }

        @Override
        public void pass(Duration time) {
            now = now.plus(time);
        }
    }

    private final Quick time = new Quick();
    private final Pace pace = new Pace(Limits.STANDARD, time);

    @Test
    void two_questions_to_one_host_are_five_seconds_apart() throws IOException {
        assertThat(ask("a", false)).isEqualTo(START);
        assertThat(ask("a", false)).isEqualTo(START.plusSeconds(5));
        assertThat(ask("b", false)).as("another host need not wait").isEqualTo(START.plusSeconds(5));
    }

    @Test
    void a_redirect_within_a_host_goes_on_at_once() throws IOException {
        ask("a", false);
        assertThat(ask("a", true)).isEqualTo(START);
        assertThat(ask("a", false)).isEqualTo(START.plusSeconds(5));
    }

    @Test
    void a_host_that_asks_for_more_rest_gets_it() throws IOException {
        pace.slow("a", Duration.ofSeconds(30));
        ask("a", false);
        assertThat(ask("a", false)).isEqualTo(START.plusSeconds(30));
    }

    @Test
    void a_host_that_wants_to_be_left_alone_is_waited_for_or_given_up() throws IOException {
        pace.hold("a", Duration.ofSeconds(60));
        assertThat(ask("a", true)).isEqualTo(START.plusSeconds(60));
        pace.hold("a", Duration.ofHours(1));
        assertThatThrownBy(() -> ask("a", false))
                .isInstanceOfSatisfying(
                        Pace.HeldException.class,
                        held -> assertThat(held.left()).isEqualTo(Duration.ofHours(1)));
    }

    @Test
    void a_question_that_failed_counts_too() throws IOException {
        assertThatThrownBy(() -> pace.inTurn("a", false, () -> {
                    throw new IOException("broken");
                }))
                .hasMessage("broken");
        assertThat(ask("a", false)).isEqualTo(START.plusSeconds(5));
    }

    private Instant ask(String host, boolean goesOn) throws IOException {
        return pace.inTurn(host, goesOn, time::now);
    }
}
