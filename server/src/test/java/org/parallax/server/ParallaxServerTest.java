package org.parallax.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.model.Edition;
import org.parallax.model.Published;
import org.parallax.read.Input;
import org.parallax.store.Engine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The whole server over real HTTP and a real store. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ParallaxServerTest {

    private static final String STORY = """
            Armenia's defence ministry said on Thursday that Azerbaijani soldiers had captured six Armenian servicemen near Gegharkunik.
            Azerbaijan's defence ministry said that its troops detained six Armenian soldiers in Kalbajar district.
            Armenia called the incident an abduction.
            """;

    private final HttpClient client = HttpClient.newHttpClient();

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private static Path directory;

    @SuppressWarnings("NullAway.Init")
    private ParallaxServer server;

    @BeforeAll
    void start() {
        server = ParallaxServer.start(directory.resolve("s.db").toString(), Engine.standard("test"), 0);
        assertThat(server.add(List.of(input("story.txt", STORY)))).isEmpty();
    }

    @AfterAll
    void stop() {
        server.close();
    }

    private static Input input(String name, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        Edition edition =
                new Edition(null, "The Test Wire", Published.on(java.time.LocalDate.of(2021, 5, 28)), null, null);
        return new Input(name, () -> new ByteArrayInputStream(bytes), edition);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create(server.address() + path));
    }

    private JsonNode get(String path) throws IOException, InterruptedException {
        HttpResponse<String> answer = send(to(path));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JsonMapper.shared().readTree(answer.body());
    }

    private HttpResponse<String> post(String path, String body) throws IOException, InterruptedException {
        return send(to(path).header("X-Parallax", "1")
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private String mainIncident() throws IOException, InterruptedException {
        return get("api/incidents").path("items").path(0).path("id").asString();
    }

    @Test
    void the_list_shows_the_incident_that_both_sides_tell_first() throws Exception {
        JsonNode page = get("api/incidents");
        JsonNode first = page.path("items").path(0);
        assertThat(first.path("parties").toString()).isEqualTo("[\"ARM\",\"AZE\"]");
        assertThat(first.path("statuses").path("act").asString()).isEqualTo("disputed");
        assertThat(first.path("where").size()).isGreaterThanOrEqualTo(2);
        assertThat(page.path("names").path("ARM").asString()).isEqualTo("Armenia");
    }

    @Test
    void filters_hold_together_and_an_unknown_party_has_no_incident() throws Exception {
        assertThat(get("api/incidents?party=ARM&status=disputed&point=act")
                        .path("total")
                        .asInt())
                .isPositive();
        assertThat(get("api/incidents?party=FRA").path("total").asInt()).isZero();
        assertThat(get("api/incidents?q=Gegharkunik").path("total").asInt()).isPositive();
        assertThat(get("api/incidents?q=submarine").path("total").asInt()).isZero();
        assertThat(get("api/incidents?from=2021-05-01&to=2021-05-31")
                        .path("total")
                        .asInt())
                .isPositive();
        assertThat(get("api/incidents?from=2030-01-01").path("total").asInt()).isZero();
        assertThat(get("api/incidents?bbox=40,35,50,45").path("total").asInt()).isPositive();
        assertThat(get("api/incidents?bbox=-10,-10,0,0").path("total").asInt()).isZero();
    }

    @Test
    void every_value_of_an_incident_cites_words_that_stand_in_its_document() throws Exception {
        JsonNode incident = get("api/incidents/" + mainIncident()).path("incident");
        for (JsonNode point : incident.path("points")) {
            for (JsonNode account : point.path("accounts")) {
                for (JsonNode answer : account) {
                    JsonNode document =
                            get("api/documents/" + answer.path("document").asString());
                    int length = document.path("text")
                            .asString()
                            .codePointCount(0, document.path("text").asString().length());
                    assertThat(answer.path("spans").size()).isPositive();
                    assertThat(answer.path("spans").path(0).path(1).asInt()).isLessThanOrEqualTo(length);
                }
            }
        }
    }

    @Test
    void map_timeline_parties_and_sources_show_the_same_incidents() throws Exception {
        assertThat(get("api/map").path("features").size()).isGreaterThanOrEqualTo(2);
        assertThat(get("api/timeline").path("publications").path("2021-05-28").asInt())
                .isPositive();
        assertThat(get("api/parties").path("dyads").path(0).path("parties").toString())
                .isEqualTo("[\"ARM\",\"AZE\"]");
        assertThat(get("api/sources").path("sources").path(0).path("outlet").asString())
                .isEqualTo("The Test Wire");
    }

    @Test
    void a_decision_shows_at_once_and_can_be_undone() throws Exception {
        String id = mainIncident();
        HttpResponse<String> made = post(
                "api/decisions",
                "{\"kind\":\"accept\",\"incident\":\"" + id
                        + "\",\"author\":\"A. Reviewer\",\"reason\":\"both sources read\"}");
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        assertThat(get("api/incidents/" + id).path("overview").path("accepted").asBoolean())
                .isTrue();
        long number = JsonMapper.shared().readTree(made.body()).path("number").asLong();
        HttpResponse<String> undone = post(
                "api/decisions",
                "{\"kind\":\"undo\",\"decision\":" + number + ",\"author\":\"A. Reviewer\",\"reason\":\"too early\"}");
        assertThat(undone.statusCode()).isEqualTo(201);
        assertThat(get("api/incidents/" + id).path("overview").path("accepted").asBoolean())
                .isFalse();
        assertThat(get("api/incidents/" + id).path("history").size()).isGreaterThanOrEqualTo(1);
    }

    @Test
    void an_export_shows_its_first_lines_and_its_losses_before_it_is_taken() throws Exception {
        JsonNode preview = get("api/exports/csv?projection=per-account");
        assertThat(preview.path("rows").asInt()).isPositive();
        assertThat(preview.path("loss").path("schema").asString()).isEqualTo("parallax/loss/1");
        assertThat(send(to("api/exports/csv/file"))
                        .headers()
                        .firstValue("Content-Disposition")
                        .orElse(""))
                .contains("attachment");
    }

    @Test
    void a_pasted_text_is_taken_and_then_found() throws Exception {
        HttpResponse<String> taken = post(
                "api/inbox",
                "{\"text\":\"Sudan said that Chad had shelled Tina on Monday. Chad denied it.\",\"published\":\"2024-03-05\"}");
        assertThat(taken.statusCode()).isEqualTo(202);
        for (int i = 0; i < 100 && get("api/documents?q=shelled").path("items").isEmpty(); i++) {
            Thread.sleep(100);
        }
        assertThat(get("api/documents?q=shelled").path("items").size()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "api/incidents?limit=0|400|limit",
                "api/incidents?limit=many|400|limit",
                "api/incidents?sort=best|400|sort",
                "api/incidents?from=yesterday|400|from",
                "api/incidents?bbox=1,2,3|400|bbox",
                "api/incidents?accepted=perhaps|400|accepted",
                "api/incidents/i-000|404|no incident",
                "api/incidents/..%2f..%2fetc|404|",
                "api/documents/d-000|404|no document",
                "api/exports/doc|404|no such format",
                "api/exports/csv?projection=mine|400|projection",
                "assets/none.js|404|no such page",
                "nowhere|404|",
            })
    void what_cannot_be_answered_is_a_problem_document(String path, int status, String words) throws Exception {
        HttpResponse<String> answer = send(to(path));
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(JsonMapper.shared().readTree(answer.body()).path("title").asString())
                .contains(Objects.requireNonNullElse(words, ""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "{",
                "{}",
                "{\"kind\":\"accept\"}",
                "{\"kind\":\"praise\",\"author\":\"a\",\"reason\":\"b\"}",
                "{\"kind\":\"undo\",\"author\":\"a\",\"reason\":\"b\"}",
                "{\"kind\":\"undo\",\"decision\":99999,\"author\":\"a\",\"reason\":\"b\"}",
                "{\"kind\":\"accept\",\"incident\":7,\"author\":\"a\",\"reason\":\"b\"}",
                "{\"kind\":\"accept\",\"incident\":\"i-0\",\"author\":\"a\",\"reason\":\"b\"}",
            })
    void a_malformed_decision_is_refused_with_a_problem_document(String body) throws Exception {
        HttpResponse<String> answer = post("api/decisions", body);
        assertThat(answer.statusCode()).isBetween(400, 499);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
    }

    @Test
    void a_write_that_does_not_come_from_our_pages_is_refused() throws Exception {
        HttpResponse<String> bare = send(to("api/inbox").POST(HttpRequest.BodyPublishers.ofString("{\"text\":\"x\"}")));
        assertThat(bare.statusCode()).isEqualTo(403);
        HttpResponse<String> foreign = send(to("api/inbox")
                .header("X-Parallax", "1")
                .header("Origin", "https://news.example")
                .POST(HttpRequest.BodyPublishers.ofString("{\"text\":\"x\"}")));
        assertThat(foreign.statusCode()).isEqualTo(403);
    }

    @Test
    void a_request_under_another_hosts_name_is_refused() throws Exception {
        try (java.net.Socket socket =
                new java.net.Socket("127.0.0.1", URI.create(server.address()).getPort())) {
            socket.getOutputStream()
                    .write("GET /api/incidents HTTP/1.1\r\nHost: rebound.example\r\nConnection: close\r\n\r\n"
                            .getBytes(StandardCharsets.US_ASCII));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(answer).startsWith("HTTP/1.1 421");
        }
    }

    @Test
    void every_answer_forbids_what_the_pages_do_not_need() throws Exception {
        for (String path : List.of("", "api/health", "api/incidents", "api/incidents/i-0", "metrics")) {
            HttpResponse<String> answer = send(to(path));
            assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
                    .as(path)
                    .contains("script-src 'self'")
                    .doesNotContain("unsafe");
            assertThat(answer.headers().firstValue("X-Content-Type-Options"))
                    .as(path)
                    .contains("nosniff");
        }
    }

    @Test
    void what_has_not_changed_is_not_sent_again() throws Exception {
        String tag = send(to("api/exports")).headers().firstValue("ETag").orElseThrow();
        assertThat(send(to("api/exports").header("If-None-Match", tag)).statusCode())
                .isEqualTo(304);
    }
}
