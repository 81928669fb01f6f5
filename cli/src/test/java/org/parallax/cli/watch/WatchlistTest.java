package org.parallax.cli.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WatchlistTest {

    private static final Duration USUAL = Duration.ofMinutes(15);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path directory;

    @Test
    void a_line_is_an_address_with_what_is_known_of_it() throws IOException {
        Path file = directory.resolve("list");
        Files.writeString(file, """
                # ministries
                https://example.org/feed

                https://example.com/rss  every=2h expect=12 outlet=The Example Wire
                """);
        assertThat(Watchlist.of(file, USUAL))
                .containsExactly(
                        new Source("https://example.org/feed", USUAL, null, null),
                        new Source("https://example.com/rss", Duration.ofHours(2), 12, "The Example Wire"));
    }

    @Test
    void what_cannot_be_understood_is_named_with_its_line() throws IOException {
        Path file = directory.resolve("list");
        for (String wrong : new String[] {"u every=soon", "u every=0m", "u expect=many", "u colour=red"}) {
            Files.writeString(file, "https://example.org/feed\n" + wrong + "\n");
            assertThatThrownBy(() -> Watchlist.of(file, USUAL))
                    .as(wrong)
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("list:2: ");
        }
    }
}
