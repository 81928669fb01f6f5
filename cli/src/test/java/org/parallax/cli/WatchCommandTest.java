package org.parallax.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parallax.store.Archive;

/** Feeds of a real site, watched into a real store. */
class WatchCommandTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path directory;

    private Site site;
    private String store;

    @BeforeEach
    void start() throws IOException {
        site = new Site();
        site.shows("/feed", "application/rss+xml", feed("one", "two"));
        store = directory.resolve("s.db").toString();
    }

    @AfterEach
    void stop() {
        site.close();
    }

    @Test
    void what_is_new_is_added_and_what_is_known_is_not_sent_again() {
        Run first = watch("--once", site.address("/feed"));
        assertThat(first.status()).as(first.errors()).isZero();
        assertThat(documents()).hasSize(2);
        assertThat(watch("--once", site.address("/feed")).status()).isZero();
        assertThat(site.asked).filteredOn(path -> path.contains("/feed")).containsExactly("200 /feed", "304 /feed");
        site.shows("/feed", "application/rss+xml", feed("two", "three"));
        assertThat(watch("--once", site.address("/feed")).status()).isZero();
        assertThat(documents()).hasSize(3);
    }

    @Test
    void a_source_that_fails_is_named_and_shown_as_a_gap_and_the_others_are_stored() {
        site.fails("/other", 503);
        Run run = watch("--once", site.address("/other"), site.address("/feed"));
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.errors()).contains("/other: the site answers 503");
        assertThat(documents()).hasSize(2);
        Run status = watch("--status", site.address("/other"), site.address("/feed"));
        assertThat(status.output())
                .contains("gap since")
                .contains("asked in vain once")
                .contains("never seen")
                .contains("last success");
    }

    @Test
    void a_page_that_says_it_is_a_feed_and_is_none_is_trouble() {
        site.shows("/feed", "text/html", "");
        Run run = watch("--once", site.address("/feed"));
        assertThat(run.status()).isEqualTo(1);
        assertThat(watch("--status", site.address("/feed")).output()).contains("asked in vain");
    }

    @Test
    void pages_that_items_link_to_are_stored_in_place_of_what_the_feed_tells() {
        site.shows("/one", "text/html; charset=utf-8", page("Soldiers were wounded near the village of one."));
        site.fails("/two", 500);
        assertThat(watch("--once", "--pages", site.address("/feed")).output()).contains("1 pages could not be had yet");
        assertThat(documents()).singleElement().asString().contains("wounded near the village of one");
        site.shows("/two", "text/html; charset=utf-8", page("Soldiers were wounded near the village of two."));
        watch("--once", "--pages", site.address("/feed"));
        assertThat(documents()).hasSize(2);
        assertThat(site.asked).filteredOn(path -> path.contains("/one")).hasSize(1);
    }

    @Test
    void nothing_is_watched_without_the_switch_and_wrong_lists_are_told() throws IOException {
        assertThat(Run.of("watch", "--once", "https://example.org/feed").status())
                .isEqualTo(2);
        assertThat(Run.of("watch", "--fetch").errors()).contains("nothing to watch");
        assertThat(Run.of("watch", "--fetch", "--every", "soon", "https://example.org/")
                        .errors())
                .contains("span of time");
        Path list = Files.writeString(directory.resolve("list"), "https://example.org/ colour=red\n");
        Run run = Run.of("watch", "--fetch", "--once", "--list", list.toString());
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.errors()).contains("list:1: ");
    }

    private Run watch(String... arguments) {
        List<String> all = new ArrayList<>(List.of("watch", "--fetch", "--db", store));
        all.addAll(List.of("--state", directory.resolve("w.json").toString()));
        all.addAll(Arrays.asList(arguments));
        return Run.with(site.policy(), "", all.toArray(String[]::new));
    }

    private List<String> documents() {
        try (Archive archive = Archive.open(store)) {
            return archive.documents().stream()
                    .map(coded -> coded.document().text().value())
                    .toList();
        }
    }

    private static String page(String text) {
        return "<html><title>News</title><article><p>" + text + "</p></article></html>";
    }

    private String feed(String... items) {
        StringBuilder feed = new StringBuilder("<rss version=\"2.0\"><channel><title>The Test Wire</title>");
        for (String item : items) {
            feed.append("<item><title>Item ").append(item).append("</title><link>");
            feed.append(site.address("/" + item)).append("</link><description>");
            feed.append("The ministry of defence said that soldiers were wounded near the village of ")
                    .append(item)
                    .append(".</description></item>");
        }
        return feed.append("</channel></rss>").toString();
    }
}
