package org.parallax.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Addresses as arguments: fetched where that is switched on, named with the reason where not. */
class FetchTest {

    private static final String PAGE =
            "<html><title>Two soldiers wounded</title><article><p>The ministry of defence said that two soldiers were wounded near the border.</p></article></html>";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path directory;

    private Site site;

    @BeforeEach
    void start() throws IOException {
        site = new Site().shows("/a", "text/html; charset=utf-8", PAGE);
    }

    @AfterEach
    void stop() {
        site.close();
    }

    @Test
    void an_address_is_read_where_fetching_is_switched_on() {
        Run run = Run.with(site.policy(), "", "read", "--fetch", "--format", "json", site.address("/a"));
        assertThat(run.status()).as(run.errors()).isZero();
        assertThat(run.output()).contains("two soldiers were wounded").contains(site.address("/a"));
    }

    @Test
    void an_address_is_added_once_however_often_it_is_fetched() {
        String store = directory.resolve("s.db").toString();
        String[] add = {"add", "--db", store, "--fetch", site.address("/a")};
        assertThat(Run.with(site.policy(), "", add).output()).contains("1 added, 0 known before, 0 refused");
        assertThat(Run.with(site.policy(), "", add).output()).contains("0 added, 1 known before, 0 refused");
    }

    @Test
    void nothing_is_fetched_without_the_switch() {
        Run run = Run.with(site.policy(), "", "read", site.address("/a"));
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.errors()).contains("fetched only if that is switched on: give --fetch");
        assertThat(site.asked).isEmpty();
    }

    @Test
    void an_address_of_this_network_is_refused_and_so_is_a_site_that_is_not_on_the_list() {
        Run inside = Run.of("read", "--fetch", site.address("/a"), "http://127.0.0.1/", "http://localhost/");
        assertThat(inside.status()).isEqualTo(1);
        assertThat(inside.errors())
                .contains("only 80 and 443")
                .contains("loopback")
                .contains("no name of the public");
        Run other = Run.with(site.policy(), "", "read", "--fetch", "--site", "example.com", site.address("/a"));
        assertThat(other.errors()).contains("not among the sites");
        assertThat(site.asked).isEmpty();
    }

    @Test
    void a_page_that_is_not_there_is_named_with_the_answer_of_the_site() {
        Run run = Run.with(site.policy(), "", "read", "--fetch", site.address("/none"));
        assertThat(run.errors()).contains("/none: the site answers 404");
    }
}
