package org.parallax.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The whole server over real HTTP and a real store; every answer is held against the contract. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ParallaxServerTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private static Path directory;

    @SuppressWarnings("NullAway.Init")
    private ParallaxServer server;

    @SuppressWarnings("NullAway.Init")
    private Caller caller;

    @BeforeAll
    void start() {
        server = ParallaxServer.start(directory.resolve("s.db").toString(), Engines.STANDARD, 0);
        assertThat(server.add(List.of(Engines.input("story.txt", Engines.STORY))))
                .isEmpty();
        caller = new Caller(server).ready();
    }

    @AfterAll
    void stop() {
        server.close();
    }

    private String main() {
        return caller.get("/api/overview").path("main").asString();
    }

    private JsonNode incident(String id) {
        return caller.get("/api/incidents/{id}", "/api/incidents/" + id);
    }

    private int total(String query) {
        return caller.get("/api/incidents?" + query).path("total").asInt();
    }

    @Test
    void the_incident_that_both_sides_tell_is_the_one_to_open_first() {
        JsonNode incident = incident(main());
        assertThat(incident.path("parties").toString()).isEqualTo("[\"ARM\",\"AZE\"]");
        assertThat(incident.path("names").path("ARM").asString()).isEqualTo("Armenia");
        assertThat(incident.path("card").path("disputed").toString()).contains("act");
    }

    @Test
    void filters_hold_together_and_an_unknown_party_has_no_incident() {
        assertThat(total("party=ARM&status=disputed&point=act")).isPositive();
        assertThat(total("party=ARM&party=AZE&dyad=ARM~AZE")).isPositive();
        assertThat(total("party=FRA")).isZero();
        assertThat(total("q=Gegharkunik")).isPositive();
        assertThat(total("q=submarine")).isZero();
        assertThat(total("from=2021-05-01&to=2021-05-31&undated=true")).isPositive();
        assertThat(total("from=2030-01-01")).isZero();
        assertThat(total("bbox=40,35,50,45")).isPositive();
        assertThat(total("bbox=170,-10,40,0")).isZero();
        assertThat(total("country=AZ&coverage=several&review=open")).isPositive();
    }

    @Test
    void a_facet_counts_what_choosing_its_values_would_leave() {
        int all = total("");
        for (JsonNode facet : caller.get("/api/incidents/facets").path("facets")) {
            String name = facet.path("name").asString();
            for (JsonNode value : facet.path("values")) {
                String query = name + "=" + value.path("value").asString();
                assertThat(total(query)).as(query).isEqualTo(value.path("count").asInt());
            }
        }
        assertThat(caller.get("/api/incidents/facets").path("total").asInt()).isEqualTo(all);
    }

    @Test
    void pages_follow_one_another_without_a_gap_or_a_repetition() {
        java.util.List<String> ids = new java.util.ArrayList<>();
        String cursor = "";
        do {
            JsonNode page = caller.get("/api/incidents?limit=1" + cursor);
            page.path("items").forEach(item -> ids.add(item.path("id").asString()));
            cursor = page.has("next") ? "&cursor=" + page.path("next").asString() : null;
        } while (cursor != null);
        assertThat(ids).doesNotHaveDuplicates().hasSize(total(""));
    }

    @Test
    void every_value_of_an_incident_cites_words_that_stand_in_its_document() {
        for (JsonNode point : incident(main()).path("points")) {
            for (JsonNode account : point.path("accounts")) {
                for (JsonNode answer : account) {
                    String text = caller.get(
                                    "/api/documents/{id}",
                                    "/api/documents/" + answer.path("document").asString())
                            .path("text")
                            .asString();
                    JsonNode span = answer.path("spans").path(0);
                    int start = text.offsetByCodePoints(0, span.path(0).asInt());
                    int end = text.offsetByCodePoints(0, span.path(1).asInt());
                    assertThat(answer.path("quotes").path(0).asString()).isEqualTo(text.substring(start, end));
                    assertThat(answer.path("speakers").size()).isPositive();
                }
            }
        }
    }

    @Test
    void map_timeline_parties_and_sources_show_the_same_incidents() {
        assertThat(caller.get("/api/map").path("features").size()).isGreaterThanOrEqualTo(2);
        assertThat(caller.get("/api/timeline")
                        .path("published")
                        .path(0)
                        .path("start")
                        .asString())
                .startsWith("2021-05");
        assertThat(caller.get("/api/parties").path("items").size()).isGreaterThanOrEqualTo(2);
        assertThat(caller.get("/api/dyads").path("items").path(0).path("dyad").asString())
                .isEqualTo("ARM~AZE");
        assertThat(caller.get("/api/dyads/{dyad}", "/api/dyads/ARM~AZE")
                        .path("series")
                        .size())
                .isEqualTo(5);
        assertThat(caller.get("/api/sources").path("items").toString()).contains("The Test Wire");
        assertThat(caller.get("/api/map/areas?date=2021-05-27").path("items").size())
                .isPositive();
    }

    @Test
    void a_decision_shows_at_once_and_can_be_undone() {
        String id = main();
        HttpResponse<String> made = caller.post(
                "/api/decisions",
                "/api/decisions",
                "{\"kind\":\"accept\",\"incidents\":[\"" + id + "\"],\"reason\":\"both sources read\"}");
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        assertThat(incident(id).path("card").path("accepted").asBoolean()).isTrue();
        long number = JsonMapper.shared().readTree(made.body()).path("number").asLong();
        HttpResponse<String> undone =
                caller.post("/api/decisions/{number}/undo", "/api/decisions/" + number + "/undo", "{}");
        assertThat(undone.statusCode()).as(undone.body()).isEqualTo(201);
        assertThat(incident(id).path("card").path("accepted").asBoolean()).isFalse();
        assertThat(caller.get("/api/incidents/{id}/history", "/api/incidents/" + id + "/history")
                        .path("items")
                        .size())
                .isGreaterThanOrEqualTo(2);
    }

    @Test
    void the_queue_asks_until_nothing_is_left_and_takes_its_own_answers() {
        JsonNode next = caller.get("/api/review/next");
        assertThat(next.path("task").path("choices").size()).isGreaterThanOrEqualTo(3);
        JsonNode decision = next.path("task").path("choices").path(0).path("decision");
        HttpResponse<String> made = caller.post("/api/decisions", "/api/decisions", decision.toString());
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        String asked = next.path("task").path("id").asString();
        assertThat(caller.get("/api/review/next").path("task").path("id").asString())
                .isNotEqualTo(asked);
        long number = JsonMapper.shared().readTree(made.body()).path("number").asLong();
        caller.post("/api/decisions/{number}/undo", "/api/decisions/" + number + "/undo", "");
    }

    @Test
    void an_export_shows_its_first_lines_and_its_losses_before_it_is_taken() {
        for (JsonNode format : caller.get("/api/exports/formats").path("items")) {
            String name = format.path("name").asString();
            JsonNode preview = caller.get("/api/exports/{format}/preview", "/api/exports/" + name + "/preview");
            assertThat(preview.path("incidents").asInt()).as(name).isPositive();
            assertThat(preview.path("lines").toString()).as(name).doesNotContain("\\u0000", "\uFFFD");
            String path = "/api/exports/" + name + "/file";
            HttpResponse<String> file = caller.send("GET", "/api/exports/{format}/file", path, null);
            assertThat(file.headers().firstValue("Content-Disposition").orElse(""))
                    .contains("attachment");
            assertThat(caller.bytes(path).length)
                    .as(name)
                    .isEqualTo(preview.path("bytes").asInt());
        }
    }

    @Test
    void a_pasted_text_becomes_a_job_that_ends_with_its_incidents() throws Exception {
        HttpResponse<String> taken = caller.post(
                "/api/inbox/text",
                "/api/inbox/text",
                "{\"text\":\"Sudan said that Chad had shelled Tina on Monday. Chad denied it.\",\"published\":\"2024-03-05\"}");
        assertThat(taken.statusCode()).as(taken.body()).isEqualTo(202);
        String id = JsonMapper.shared().readTree(taken.body()).path("id").asString();
        JsonNode job = caller.get("/api/inbox/jobs/{id}", "/api/inbox/jobs/" + id);
        for (int i = 0; i < 200 && !job.has("ended"); i++) {
            Thread.sleep(100);
            job = caller.get("/api/inbox/jobs/{id}", "/api/inbox/jobs/" + id);
        }
        assertThat(job.path("state").asString()).as(job.toString()).isEqualTo("done");
        assertThat(job.path("incidents").size()).isPositive();
        assertThat(caller.get("/api/documents?q=shelled").path("items").size()).isEqualTo(1);
        assertThat(caller.get("/api/inbox/jobs").path("items").size()).isPositive();
    }

    @Test
    void documents_are_listed_by_outlet_and_day() {
        assertThat(caller.get("/api/documents?outlet=The+Test+Wire")
                        .path("total")
                        .asInt())
                .isEqualTo(1);
        assertThat(caller.get("/api/documents?from=2021-05-28&to=2021-05-28")
                        .path("items")
                        .size())
                .isEqualTo(1);
        assertThat(caller.get("/api/documents?to=2021-05-27").path("total").asInt())
                .isZero();
    }

    @Test
    void an_answer_that_did_not_change_is_not_sent_again() {
        HttpResponse<String> first = caller.raw(caller.to("/api/incidents"));
        String tag = first.headers().firstValue("ETag").orElseThrow();
        assertThat(caller.raw(caller.to("/api/incidents").header("If-None-Match", tag))
                        .statusCode())
                .isEqualTo(304);
        assertThat(caller.raw(caller.to("/api/incidents?limit=2").header("If-None-Match", tag))
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void health_metrics_and_the_contract_are_there() {
        assertThat(caller.get("/api/health").path("state").asString()).isEqualTo("ready");
        caller.get("/api/incidents");
        assertThat(caller.send("GET", "/metrics", "/metrics", null).body())
                .contains("parallax_requests_seconds_count")
                .contains("parallax_incidents ");
        assertThat(caller.send("GET", "/api/openapi.yaml", "/api/openapi.yaml", null)
                        .body())
                .isEqualTo(Contract.text());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/api/incidents|limit=0|400|limit",
                "/api/incidents|limit=many|400|limit",
                "/api/incidents|limit=201|400|limit",
                "/api/incidents|cursor=%00|400|cursor",
                "/api/incidents|sort=best|400|sort",
                "/api/incidents|status=true|400|status",
                "/api/incidents|dyad=ARM|400|dyad",
                "/api/incidents|from=yesterday|400|from",
                "/api/incidents|from=2021-02-30|400|from",
                "/api/incidents|from=2021-03-02&to=2021-03-01|400|from",
                "/api/incidents|bbox=1,2,3|400|bbox",
                "/api/incidents|bbox=1,2,3,NaN|400|bbox",
                "/api/incidents|undated=perhaps|400|undated",
                "/api/incidents/facets|country=Armenia|400|country",
                "/api/map|type=war|400|type",
                "/api/map/areas|date=x|400|date",
                "/api/timeline|bucket=hour|400|bucket",
                "/api/exports/{format}/preview|projection=mine|400|projection",
            })
    void a_malformed_parameter_is_a_problem_that_names_it(String route, String query, int status, String field) {
        String path = route.replace("{format}", "csv") + "?" + query;
        HttpResponse<String> answer = caller.send("GET", route, path, null);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(JsonMapper.shared().readTree(answer.body()).path("field").asString())
                .isEqualTo(field);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/incidents/i-0000",
                "/api/incidents/nonsense",
                "/api/incidents/..%2f..%2fetc",
                "/api/documents/d-0000",
                "/api/documents/d-00000000",
                "/api/exports/doc/preview",
                "/api/inbox/jobs/j-0000",
                "/api/dyads/FRA~GBR",
                "/assets/none.js",
                "/nowhere",
            })
    void what_is_not_here_is_a_problem_document(String path) {
        HttpResponse<String> answer = caller.raw(caller.to(path));
        assertThat(answer.statusCode()).isBetween(400, 404);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "{",
                "{}",
                "{\"kind\":\"accept\"}",
                "{\"kind\":\"accept\",\"incidents\":[]}",
                "{\"kind\":\"praise\",\"incidents\":[\"i-00000000\"]}",
                "{\"kind\":\"accept\",\"incidents\":[7]}",
                "{\"kind\":\"accept\",\"incidents\":\"i-00000000\"}",
                "{\"kind\":\"accept\",\"incidents\":[\"i-00000000\"]}",
                "{\"kind\":\"accept\",\"incidents\":[\"MAIN\"],\"more\":1}",
                "{\"kind\":\"merge\",\"incidents\":[\"MAIN\"]}",
                "{\"kind\":\"merge\",\"incidents\":[\"MAIN\",\"MAIN\"]}",
                "{\"kind\":\"split\",\"incidents\":[\"MAIN\"]}",
                "{\"kind\":\"split\",\"incidents\":[\"MAIN\"],\"events\":[{\"document\":\"d-0\",\"event\":\"e1\"}]}",
                "{\"kind\":\"correct\",\"incidents\":[\"MAIN\"]}",
                "{\"kind\":\"correct\",\"incidents\":[\"MAIN\"],\"value\":\"x\",\"party\":\"ARM\"}",
                "{\"kind\":\"correct\",\"incidents\":[\"MAIN\"],\"value\":\"true\",\"point\":\"act\"}",
                "{\"kind\":\"correct\",\"incidents\":[\"MAIN\"],\"value\":\"x\",\"point\":\"act\",\"party\":\"FRA\"}",
                "{\"kind\":\"correct\",\"incidents\":[\"MAIN\"],\"value\":\"x\",\"point\":\"colour\"}",
            })
    void a_malformed_decision_is_refused_with_a_problem_document(String body) {
        HttpResponse<String> answer = caller.post("/api/decisions", "/api/decisions", body.replace("MAIN", main()));
        assertThat(answer.statusCode()).as(answer.body()).isBetween(400, 499);
    }

    @Test
    void addresses_are_fetched_only_where_the_server_was_told_so() {
        HttpResponse<String> answer =
                caller.post("/api/inbox/url", "/api/inbox/url", "{\"url\":\"http://example.org/\"}");
        assertThat(answer.statusCode()).isEqualTo(403);
    }
}
