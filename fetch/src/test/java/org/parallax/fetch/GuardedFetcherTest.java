package org.parallax.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parallax.model.Edition;

/** Fetching from a real server on this machine, which only a test may do. */
class GuardedFetcherTest {

    private Web web;

    @BeforeEach
    void start() throws IOException {
        web = new Web();
    }

    @AfterEach
    void stop() {
        web.close();
    }

    @Test
    void what_is_fetched_is_the_bytes_their_address_and_what_the_site_says_of_them() {
        web.with("/a", exchange -> {
            exchange.getResponseHeaders().set("ETag", "\"one\"");
            exchange.getResponseHeaders().set("Last-Modified", "Thu, 27 May 2021 10:00:00 GMT");
            Web.text("text/html; charset=utf-8", "<p>Hello").answer(exchange);
        });
        assertThat(fetch("/a")).isInstanceOfSatisfying(Answer.Fetched.class, fetched -> {
            assertThat(fetched.bytes()).asString(StandardCharsets.UTF_8).isEqualTo("<p>Hello");
            assertThat(fetched.type()).isEqualTo("text/html");
            assertThat(fetched.tag()).isEqualTo("\"one\"");
            assertThat(fetched.modified()).isEqualTo("Thu, 27 May 2021 10:00:00 GMT");
            assertThat(fetched.input(Edition.UNKNOWN).edition().url()).isEqualTo(web.address("/a"));
        });
    }

    @Test
    void what_is_here_already_is_not_sent_again() {
        web.with("/a", exchange -> {
            boolean known = "\"one\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match"))
                    && exchange.getRequestHeaders().getFirst("If-Modified-Since") != null;
            (known ? Web.status(304) : Web.text("text/html", "new")).answer(exchange);
        });
        Question known = new Question(web.address("/a"), "\"one\"", "Thu, 27 May 2021 10:00:00 GMT");
        assertThat(fetcher().fetch(known)).isInstanceOf(Answer.Unchanged.class);
        assertThat(fetch("/a")).isInstanceOf(Answer.Fetched.class);
    }

    @Test
    void nobody_fetches_who_has_not_switched_it_on() {
        Answer answer = Fetcher.off("give --fetch").fetch(Question.of(web.address("/a")));
        assertThat(answer).isInstanceOfSatisfying(Answer.Refused.class, refused -> {
            assertThat(refused.refusal()).isEqualTo(Refusal.OFF);
            assertThat(refused.reason()).contains("give --fetch");
        });
        assertThat(web.asked).isEmpty();
    }

    @Test
    void only_the_sites_on_the_list_are_fetched() {
        web.with("/a", Web.text("text/html", "a"));
        Policy other = web.policy().only(Set.of("example.com"));
        assertThat(other.allowsSite("www.example.com")).isTrue();
        assertThat(other.allowsSite("badexample.com")).isFalse();
        assertRefused(
                Fetcher.guarded(Policy.standard().only(Set.of("example.com")))
                        .fetch(Question.of("http://example.org/")),
                Refusal.SITE);
    }

    @Test
    void redirects_are_followed_five_times_and_no_more() {
        web.with("/5", Web.text("text/html", "there"));
        for (int i = 0; i < 5; i++) {
            web.with("/" + i, Web.moved("/" + (i + 1)));
        }
        web.with("/again", Web.moved("/0"));
        assertThat(fetch("/0"))
                .isInstanceOfSatisfying(
                        Answer.Fetched.class,
                        fetched -> assertThat(fetched.address().toString()).isEqualTo(web.address("/5")));
        assertRefused(fetch("/again"), Refusal.REDIRECTS);
        web.with("/loop", Web.moved("/loop"));
        assertRefused(fetch("/loop"), Refusal.REDIRECTS);
    }

    @Test
    void a_redirect_to_another_port_of_this_machine_reaches_nobody() throws IOException {
        try (Web secret = new Web()) {
            web.with("/a", Web.moved(secret.address("/secret")));
            assertRefused(fetch("/a"), Refusal.PORT);
            assertThat(secret.asked).isEmpty();
        }
    }

    @Test
    void what_robots_txt_forbids_is_not_asked_for() {
        web.with("/robots.txt", Web.text("text/plain", "User-agent: *\nDisallow: /private\nAllow: /private/press\n"));
        web.with("/private/a", Web.text("text/html", "a"));
        web.with("/private/press", Web.text("text/html", "b"));
        Fetcher fetcher = fetcher();
        assertRefused(fetcher.fetch(Question.of(web.address("/private/a"))), Refusal.ROBOTS);
        assertThat(fetcher.fetch(Question.of(web.address("/private/press")))).isInstanceOf(Answer.Fetched.class);
        assertThat(web.asked).as("the file is asked for once").containsExactly("/robots.txt", "/private/press");
    }

    @Test
    void the_group_for_this_program_goes_before_the_group_for_all() {
        web.with(
                "/robots.txt",
                Web.text("text/plain", "User-agent: *\nDisallow: /\n\nUser-agent: Parallax\nDisallow: /no\n"));
        web.with("/yes", Web.text("text/html", "a"));
        assertThat(fetch("/yes")).isInstanceOf(Answer.Fetched.class);
        assertRefused(fetch("/no"), Refusal.ROBOTS);
    }

    @Test
    void a_redirect_does_not_lead_around_robots_txt() {
        web.with("/robots.txt", Web.text("text/plain", "User-agent: *\nDisallow: /private\n"));
        web.with("/a", Web.moved("/private/a"));
        assertRefused(fetch("/a"), Refusal.ROBOTS);
        assertThat(web.asked).doesNotContain("/private/a");
    }

    @Test
    void a_site_whose_robots_txt_is_out_of_order_is_not_fetched() {
        web.with("/robots.txt", Web.status(503));
        web.with("/a", Web.text("text/html", "a"));
        assertThat(fetch("/a")).isInstanceOf(Answer.Failed.class);
        assertThat(web.asked).containsExactly("/robots.txt");
    }

    @Test
    void what_is_too_large_is_refused_before_it_is_all_here() {
        web.with("/declared", exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "text/html");
            exchange.sendResponseHeaders(200, 2L << 30);
        });
        web.with("/endless", exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "text/html");
            exchange.sendResponseHeaders(200, 0);
            pour(exchange.getResponseBody(), 4 << 20);
        });
        assertRefused(fetch("/declared"), Refusal.SIZE);
        assertRefused(fetch("/endless"), Refusal.SIZE);
    }

    @Test
    void a_gzip_bomb_is_refused_where_it_passes_the_limit() throws IOException {
        byte[] bomb = gzip(200 << 20);
        assertThat(bomb.length).isLessThan(1 << 20);
        web.with("/bomb", packed(bomb));
        assertRefused(fetch("/bomb"), Refusal.SIZE);
        web.with("/small", packed(gzip(1000)));
        assertThat(fetch("/small"))
                .isInstanceOfSatisfying(
                        Answer.Fetched.class,
                        fetched -> assertThat(fetched.bytes()).hasSize(1000));
    }

    @Test
    void packed_in_a_way_that_was_not_asked_for_is_not_unpacked() {
        web.with("/a", exchange -> {
            exchange.getResponseHeaders().set("Content-Encoding", "gzip, gzip");
            Web.text("text/html", "a").answer(exchange);
        });
        assertThat(fetch("/a")).isInstanceOf(Answer.Failed.class);
    }

    @Test
    void what_is_not_wanted_of_an_answer_may_come_late() {
        web.with("/robots.txt", exchange -> {
            exchange.sendResponseHeaders(404, 10);
            exchange.getResponseBody().write("not ".getBytes(StandardCharsets.UTF_8));
            exchange.getResponseBody().flush();
            sleep(300);
            exchange.getResponseBody().write("found.".getBytes(StandardCharsets.UTF_8));
        });
        web.with("/a", Web.text("text/html", "<p>Hello"));
        assertThat(fetch("/a")).isInstanceOf(Answer.Fetched.class);
    }

    @Test
    void a_site_that_drips_is_left_when_the_time_is_up() {
        web.with("/slow", exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "text/html");
            exchange.sendResponseHeaders(200, 0);
            for (int i = 0; i < 100; i++) {
                exchange.getResponseBody().write('a');
                exchange.getResponseBody().flush();
                sleep(100);
            }
        });
        long begun = System.nanoTime();
        assertThat(fetch("/slow"))
                .isInstanceOfSatisfying(
                        Answer.Failed.class,
                        failed -> assertThat(failed.reason()).contains("longer than 3 s"));
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(6));
    }

    @Test
    void forms_that_nobody_reads_are_not_taken() {
        web.with("/a.pdf", Web.text("application/pdf", "%PDF"));
        web.with("/a.png", Web.text("image/png", "PNG"));
        web.with("/a.xml", Web.text("application/rss+xml", "<rss/>"));
        web.with("/a.json", Web.text("application/feed+json", "{}"));
        assertRefused(fetch("/a.pdf"), Refusal.TYPE);
        assertRefused(fetch("/a.png"), Refusal.TYPE);
        assertThat(fetch("/a.xml")).isInstanceOf(Answer.Fetched.class);
        assertThat(fetch("/a.json")).isInstanceOf(Answer.Fetched.class);
    }

    @Test
    void a_site_that_wants_to_be_left_alone_is() {
        web.with("/a", exchange -> {
            exchange.getResponseHeaders().set("Retry-After", "3600");
            Web.status(429).answer(exchange);
        });
        web.with("/b", Web.text("text/html", "b"));
        Fetcher fetcher = fetcher();
        assertThat(fetcher.fetch(Question.of(web.address("/a"))))
                .isInstanceOfSatisfying(
                        Answer.Failed.class,
                        failed -> assertThat(failed.pause()).isEqualTo(Duration.ofHours(1)));
        assertThat(fetcher.fetch(Question.of(web.address("/b"))))
                .isInstanceOfSatisfying(
                        Answer.Failed.class,
                        failed -> assertThat(failed.reason()).contains("left alone"));
        assertThat(web.asked).doesNotContain("/b");
    }

    @Test
    void no_cookie_and_no_password_goes_along() {
        web.with("/a", exchange -> {
            exchange.getResponseHeaders().set("Set-Cookie", "id=1");
            exchange.getResponseHeaders().set("Location", "/b");
            exchange.sendResponseHeaders(302, -1);
        });
        web.with("/b", exchange -> {
            boolean bare = !exchange.getRequestHeaders().containsKey("Cookie")
                    && !exchange.getRequestHeaders().containsKey("Authorization");
            Web.text("text/html", bare ? "bare" : "not bare").answer(exchange);
        });
        assertThat(fetch("/b"))
                .isInstanceOfSatisfying(
                        Answer.Fetched.class,
                        fetched -> assertThat(fetched.bytes())
                                .asString(StandardCharsets.UTF_8)
                                .isEqualTo("bare"));
        assertThat(fetch("/a"))
                .isInstanceOfSatisfying(
                        Answer.Fetched.class,
                        fetched -> assertThat(fetched.bytes())
                                .asString(StandardCharsets.UTF_8)
                                .isEqualTo("bare"));
    }

    @Test
    void nonsense_becomes_an_answer() {
        for (String address : new String[] {"", " ", "http:", "\u0000", "http://" + "a".repeat(5000), "🙂"}) {
            assertThat(fetcher().fetch(Question.of(address))).as(address).isInstanceOf(Answer.Refused.class);
        }
        assertThat(fetch("/missing"))
                .isInstanceOfSatisfying(
                        Answer.Failed.class,
                        failed -> assertThat(failed.reason()).isEqualTo("the site answers 404"));
        web.with("/nowhere", exchange -> {
            exchange.getResponseHeaders().set("Location", "http://[");
            exchange.sendResponseHeaders(301, -1);
        });
        assertRefused(fetch("/nowhere"), Refusal.FORM);
    }

    private Answer fetch(String path) {
        return fetcher().fetch(Question.of(web.address(path)));
    }

    private Fetcher fetcher() {
        return Fetcher.guarded(web.policy());
    }

    private static void assertRefused(Answer answer, Refusal refusal) {
        assertThat(answer)
                .isInstanceOfSatisfying(
                        Answer.Refused.class,
                        refused -> assertThat(refused.refusal()).isEqualTo(refusal));
    }

    private static Web.Page packed(byte[] bytes) {
        return exchange -> {
            exchange.getResponseHeaders().set("Content-Encoding", "gzip");
            Web.bytes("text/html", bytes).answer(exchange);
        };
    }

    private static byte[] gzip(int zeros) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(bytes)) {
            pour(out, zeros);
        }
        return bytes.toByteArray();
    }

    private static void pour(OutputStream out, int bytes) throws IOException {
        byte[] block = new byte[1000];
        for (int i = 0; i < bytes / block.length; i++) {
            out.write(block);
        }
    }

    private static void sleep(int millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
