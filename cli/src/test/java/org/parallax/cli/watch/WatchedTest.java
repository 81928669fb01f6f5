package org.parallax.cli.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is known of a source after it was asked, by times that the test gives. */
class WatchedTest {

    private static final Instant START = Instant.parse("2021-05-27T10:00:00Z");
    private static final Duration EVERY = Duration.ofMinutes(15);
    private static final Source SOURCE = new Source("https://example.org/feed", EVERY, null, null);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path directory;

    private static Instant at(int minutes) {
        return START.plus(Duration.ofMinutes(minutes));
    }

    private static Held holding(String... keys) {
        return new Held(null, null, List.of(keys), List.of());
    }

    private static Watched seenAtStart() {
        return Watched.never(START).seen(START, EVERY, holding("a", "b"));
    }

    @Test
    void a_source_that_is_seen_in_time_has_no_gap() {
        Watched watched = seenAtStart()
                .seen(at(15), EVERY, holding("b", "c"))
                .unchanged(at(30), EVERY)
                .seen(at(60), EVERY, holding("c", "d"));
        assertThat(watched.gaps()).isEmpty();
        assertThat(watched.unseenSince(at(70), EVERY)).isEmpty();
    }

    @Test
    void a_time_of_failures_is_a_gap_with_its_reason() {
        Watched failing =
                seenAtStart().failed(at(15), "the site answers 503", null).failed(at(45), "the site answers 503", null);
        assertThat(failing.unseenSince(at(45), EVERY)).contains(START);
        Watched back = failing.seen(at(105), EVERY, holding("x", "y"));
        assertThat(back.trouble()).isNull();
        assertThat(back.gaps()).containsExactly(new Gap(START, at(105), "the site answers 503", false));
    }

    @Test
    void a_gap_after_which_earlier_documents_are_still_there_lost_nothing() {
        Watched back = seenAtStart().seen(at(600), EVERY, holding("b", "c"));
        assertThat(back.gaps()).containsExactly(new Gap(START, at(600), "nobody was watching", true));
        assertThat(seenAtStart().unchanged(at(600), EVERY).gaps())
                .singleElement()
                .satisfies(gap -> assertThat(gap.complete()).isTrue());
    }

    @Test
    void a_source_that_turns_over_between_two_looks_has_a_gap_although_it_was_asked_in_time() {
        Watched watched = seenAtStart().seen(at(15), EVERY, holding("y", "z"));
        assertThat(watched.gaps()).singleElement().satisfies(gap -> {
            assertThat(gap.complete()).isFalse();
            assertThat(gap.why()).contains("nothing of what it held before");
        });
    }

    @Test
    void a_source_that_was_never_seen_is_a_gap_from_the_beginning() {
        Watched watched = Watched.never(START).failed(START, "there is no site of that name", null);
        assertThat(watched.unseenSince(START, EVERY)).contains(START);
        assertThat(new Outlook(START).lines(SOURCE, watched))
                .anySatisfy(line -> assertThat(line).contains("gap since 2021-05-27 10:00 UTC"))
                .anySatisfy(line -> assertThat(line).contains("never seen"));
    }

    @Test
    void failures_are_asked_again_ever_later_and_never_before_the_site_wants() {
        Watched once = seenAtStart().failed(at(15), "busy", null);
        assertThat(once.next(EVERY)).isEqualTo(at(30));
        Watched often = once.failed(at(30), "busy", null).failed(at(60), "busy", null);
        assertThat(often.next(EVERY)).isEqualTo(at(120));
        Watched held = often.failed(at(120), "busy", Duration.ofHours(12));
        assertThat(held.next(EVERY)).isEqualTo(at(120 + 720));
        assertThat(held.wantsRest(at(121))).isTrue();
        assertThat(held.wantsRest(at(1000))).isFalse();
    }

    @Test
    void the_usual_day_is_known_after_three_whole_days_and_the_first_day_does_not_count() {
        Watched watched = seenAtStart();
        int[] perDay = {2, 4, 3, 9};
        int key = 0;
        for (int day = 1; day <= perDay.length; day++) {
            assertThat(watched.tally().usual(at(1440 * day)).isPresent()).isEqualTo(day > 3);
            String[] keys = new String[perDay[day - 1] + 1];
            keys[0] = watched.held().keys().get(watched.held().keys().size() - 1);
            for (int i = 1; i < keys.length; i++) {
                keys[i] = "k" + key++;
            }
            watched = watched.seen(at(1440 * day), EVERY, holding(keys));
        }
        assertThat(watched.tally().usual(at(1440 * 5))).hasValue(4);
        assertThat(watched.tally().usual(at(1440 * 4))).as("today is not over").hasValue(3);
        assertThat(watched.tally().today(at(1440 * 4))).isEqualTo(9);
    }

    @Test
    void what_is_known_survives_in_its_file() throws IOException {
        WatchFile file = new WatchFile(directory.resolve("w.json"));
        assertThat(file.read()).isEmpty();
        Watched watched = seenAtStart()
                .failed(at(15), "busy", Duration.ofHours(1))
                .seen(at(105), EVERY, holding("x"))
                .seen(at(2000), EVERY, new Held("\"tag\"", "Thu", List.of("x", "y"), List.of("z")))
                .failed(at(2015), "busy", Duration.ofHours(1));
        file.write(Map.of("https://example.org/feed", watched));
        assertThat(file.read()).isEqualTo(Map.of("https://example.org/feed", watched));
    }

    @Test
    void a_file_of_something_else_is_refused_and_left_as_it_is() throws IOException {
        Path path = directory.resolve("w.json");
        for (String text : List.of("", "{}", "[1]", "{\"schema\":\"other\",\"sources\":{}}", "\u0000")) {
            Files.writeString(path, text);
            assertThatThrownBy(() -> new WatchFile(path).read()).isInstanceOf(IOException.class);
            assertThat(path).content().isEqualTo(text);
        }
    }
}
