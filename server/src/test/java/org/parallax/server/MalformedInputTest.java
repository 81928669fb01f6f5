package org.parallax.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.parallax.server.ContractCheck.Route;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Every way of being malformed for every route of the contract, read off the contract itself: each is refused with a problem
 * document, and none is an error of the server.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MalformedInputTest {

    private static final List<String> IDS =
            List.of("%00", "..%2F..%2Fetc", "i-", "%22%3E%3Csvg%3E", "-1", "99999999999999999999", "x".repeat(2_000));
    private static final List<String> BODIES = List.of(
            "",
            "{",
            "[]",
            "null",
            "7",
            "\"text\"",
            "{\"nonsense\": 1}",
            "{\"text\": {\"text\": 1}, \"kind\": [], \"user\": 7, \"name\": null, \"url\": false}",
            "{\"a\": ".repeat(5_000) + "1" + "}".repeat(5_000),
            "{\"text\": \"x\", \"text\"}");

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
        caller = new Caller(server).ready();
    }

    @AfterAll
    void stop() {
        server.close();
    }

    static Stream<Arguments> everyParameter() {
        List<Arguments> table = new ArrayList<>();
        for (Route route : ContractCheck.routes()) {
            ContractCheck.queryOf(route).forEach((name, schema) -> {
                for (String value : wrong(schema)) {
                    table.add(Arguments.of(route, name, value));
                }
            });
        }
        return table.stream();
    }

    /** What a parameter cannot be, by its schema. */
    private static List<String> wrong(JsonNode schema) {
        String type = schema.path("type").asString("");
        List<String> values = new ArrayList<>();
        if (schema.has("enum")) {
            values.add("nonsense");
        }
        if (schema.path("format").asString("").equals("date")) {
            values.addAll(List.of("yesterday", "2021-13-45", "21-1-1"));
        }
        if (type.equals("integer")) {
            values.addAll(List.of("x", "-1", "0", "99999999999999999999", "1.5"));
        }
        if (type.equals("boolean")) {
            values.add("perhaps");
        }
        if (schema.has("pattern")) {
            values.add("\u0000");
        }
        if (schema.has("maxLength")) {
            values.add("x".repeat(schema.path("maxLength").asInt() + 1));
        }
        if (type.equals("array")) {
            values.addAll(wrong(schema.path("items")));
        }
        return values;
    }

    @ParameterizedTest(name = "{0} {1}={2}")
    @MethodSource
    void everyParameter(Route route, String name, String value) {
        String query = "?" + name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
        HttpRequest.Builder request = caller.to(path(route, "i-0000") + query).header(Guard.TOKEN, caller.token());
        refused(caller.raw(request.method(route.method(), BodyPublishers.noBody())));
    }

    static Stream<Route> everyPath() {
        return ContractCheck.routes().stream().filter(route -> route.path().contains("{"));
    }

    @ParameterizedTest
    @MethodSource
    void everyPath(Route route) {
        for (String id : IDS) {
            HttpRequest.Builder request = caller.to(path(route, id)).header(Guard.TOKEN, caller.token());
            HttpResponse<String> answer = caller.raw(request.method(route.method(), BodyPublishers.noBody()));
            assertThat(answer.statusCode()).as(route + " " + id).isBetween(400, 499);
            // the HTTP engine refuses an address such as %00 before it comes to us
            if (answer.headers().firstValue("Content-Security-Policy").isPresent()) {
                refused(answer);
            }
        }
    }

    static Stream<Arguments> everyBody() {
        List<Arguments> table = new ArrayList<>();
        for (Route route : ContractCheck.routes()) {
            if (!ContractCheck.bodyOf(route).isMissingNode()) {
                for (int i = 0; i < BODIES.size(); i++) {
                    table.add(Arguments.of(route, i));
                }
            }
        }
        return table.stream();
    }

    @ParameterizedTest(name = "{0} with malformed body {1}")
    @MethodSource
    void everyBody(Route route, int number) {
        boolean optional = route.path().endsWith("/undo");
        HttpResponse<String> answer = write(route, "application/json", BodyPublishers.ofString(BODIES.get(number)));
        if (optional && BODIES.get(number).isEmpty()) {
            assertThat(answer.statusCode()).isEqualTo(404);
        }
        refused(answer);
    }

    static Stream<Route> everyWrite() {
        return ContractCheck.routes().stream()
                .filter(route -> !ContractCheck.bodyOf(route).isMissingNode());
    }

    @ParameterizedTest
    @MethodSource
    void everyWrite(Route route) {
        refused(write(route, "text/plain", BodyPublishers.ofString("{}")));
        refused(write(
                route, "application/json", BodyPublishers.ofByteArray(new byte[] {'{', '"', (byte) 0xff, '"', '}'})));
        refused(write(
                route, "application/json", BodyPublishers.ofString("{\"text\": \"" + "x".repeat(3_000_000) + "\"}")));
        JsonNode properties = ContractCheck.bodyOf(route).path("properties");
        properties.propertyStream().forEach(property -> {
            Map<String, Object> body = Map.of(property.getKey(), Map.of("nested", List.of(1)));
            refused(write(route, "application/json", BodyPublishers.ofString(Json.text(body))));
        });
    }

    private HttpResponse<String> write(Route route, String type, BodyPublisher body) {
        return caller.raw(caller.to(path(route, "1"))
                .header(Guard.TOKEN, caller.token())
                .header("Content-Type", type)
                .method(route.method(), body));
    }

    private static String path(Route route, String value) {
        return route.path().replaceAll("\\{[a-z]+}", value.replace("$", ""));
    }

    private static void refused(HttpResponse<String> answer) {
        assertThat(answer.statusCode())
                .as(answer.request() + ": " + answer.body())
                .isBetween(400, 499);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        JsonNode problem = JsonMapper.shared().readTree(answer.body());
        assertThat(problem.path("detail").asString("")).as(answer.body()).isNotBlank();
        assertThat(problem.path("status").asInt()).isEqualTo(answer.statusCode());
    }
}
