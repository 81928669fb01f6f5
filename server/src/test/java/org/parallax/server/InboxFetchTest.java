package org.parallax.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parallax.fetch.Limits;
import org.parallax.fetch.Policy;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The inbox fetches an address from a real site, and from nowhere that it must not. */
class InboxFetchTest {

    private static final Limits QUICK =
            new Limits(1 << 20, Duration.ofSeconds(2), Duration.ofSeconds(5), 5, Duration.ZERO, Duration.ofSeconds(5));

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path directory;

    private final List<String> asked = new CopyOnWriteArrayList<>();
    private HttpServer site;
    private HttpServer secret;
    private ParallaxServer server;
    private Caller caller;

    @BeforeEach
    void start() throws IOException {
        site = serving("<html><title>Held</title><body><article><p>" + Engines.STORY + "</p></article></body></html>");
        secret = serving("secret");
        Policy policy = Policy.forTests(Set.of(site.getAddress().getPort()), QUICK);
        server = ParallaxServer.start(new Settings(
                directory.resolve("s.db").toString(), Engines.STANDARD, Settings.LOOPBACK, 0, Set.of(), null, policy));
        caller = new Caller(server).ready();
    }

    @AfterEach
    void stop() {
        server.close();
        site.stop(0);
        secret.stop(0);
    }

    @Test
    void a_page_is_fetched_and_read_under_its_address() {
        JsonNode job = job(address(site, "/story"));
        assertThat(job.path("documents").size()).as(job.toString()).isEqualTo(1);
        String id = job.path("documents").get(0).asString();
        assertThat(caller.get("/api/documents/{id}", "/api/documents/" + id).toString())
                .contains(address(site, "/story"));
    }

    @Test
    void what_leads_into_the_network_of_the_server_is_refused_and_nobody_there_is_asked() {
        for (String address : List.of(
                address(secret, "/x"),
                "http://localhost/",
                "http://169.254.169.254/latest/meta-data/",
                "http://[::1]/",
                address(site, "/moved"))) {
            JsonNode job = job(address);
            assertThat(job.path("documents").size()).as(job.toString()).isZero();
            assertThat(job.path("refusals").size()).as(job.toString()).isEqualTo(1);
        }
        assertThat(asked).doesNotContain("secret /x");
    }

    private JsonNode job(String address) {
        String answer = caller.post("/api/inbox/url", "/api/inbox/url", Json.text(Map.of("url", address)))
                .body();
        String id = JsonMapper.shared().readTree(answer).path("id").asString();
        for (int i = 0; i < 600; i++) {
            JsonNode job = caller.get("/api/inbox/jobs/{id}", "/api/inbox/jobs/" + id);
            if (List.of("done", "failed").contains(job.path("state").asString())) {
                return job;
            }
            sleep();
        }
        throw new AssertionError("the job does not end");
    }

    private static void sleep() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private static String address(HttpServer of, String path) {
        return "http://127.0.0.1:" + of.getAddress().getPort() + path;
    }

    private HttpServer serving(String page) throws IOException {
        HttpServer made = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
        made.createContext("/", exchange -> {
            String path = exchange.getRequestURI().getPath();
            asked.add((page.equals("secret") ? "secret " : "") + path);
            byte[] bytes = page.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "text/html");
            if (path.equals("/moved")) {
                exchange.getResponseHeaders().set("Location", address(secret, "/x"));
            }
            int status = path.equals("/moved") ? 302 : path.equals("/robots.txt") ? 404 : 200;
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
        made.start();
        return made;
    }
}
