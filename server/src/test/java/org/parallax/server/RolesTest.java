package org.parallax.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.parallax.fetch.Policy;
import org.parallax.server.ContractCheck.Route;
import tools.jackson.databind.json.JsonMapper;

/** A server with accounts: every route of the contract for every role, sessions, tokens and passwords. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RolesTest {

    private static final String PASSWORD = "correct horse battery";
    private static final Set<String> OPEN = Set.of(
            "GET /api/session", "POST /api/session", "DELETE /api/session", "GET /api/health", "GET /api/openapi.yaml");
    private static final Set<String> REVIEWERS = Set.of(
            "GET /api/review/next",
            "POST /api/decisions",
            "POST /api/decisions/{number}/undo",
            "POST /api/inbox/text",
            "POST /api/inbox/files",
            "POST /api/inbox/url");

    private record Login(String cookie, String token) {}

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private static Path directory;

    @SuppressWarnings("NullAway.Init")
    private ParallaxServer server;

    private final HttpClient client = HttpClient.newHttpClient();
    private final Map<Role, Login> logins = new EnumMap<>(Role.class);

    @BeforeAll
    void start() throws Exception {
        server = ParallaxServer.start(new Settings(
                directory.resolve("s.db").toString(),
                Engines.STANDARD,
                Settings.LOOPBACK,
                0,
                Set.of("parallax.example"),
                directory.resolve("accounts.json"),
                Policy.standard()));
        logins.put(Role.ANYONE, new Login("", ""));
        logins.put(Role.ADMIN, login("admin", server.firstPassword().orElseThrow()));
        for (Role role : List.of(Role.READER, Role.REVIEWER)) {
            String body = Json.text(Map.of("name", role.label(), "role", role.label(), "password", PASSWORD));
            assertThat(send(Role.ADMIN, "POST", "/api/admin/users", body).statusCode())
                    .isEqualTo(201);
            logins.put(role, login(role.label(), PASSWORD));
        }
    }

    @AfterAll
    void stop() {
        server.close();
    }

    private Login login(String user, String password) throws Exception {
        HttpResponse<InputStream> answer =
                send(Role.ANYONE, "POST", "/api/session", Json.text(Map.of("user", user, "password", password)));
        assertThat(answer.statusCode()).isEqualTo(200);
        String cookie = answer.headers().firstValue("Set-Cookie").orElseThrow();
        assertThat(cookie).contains("HttpOnly").contains("SameSite=Strict");
        String csrf = JsonMapper.shared().readTree(answer.body()).path("csrf").asString();
        return new Login(cookie.replaceFirst(";.*", ""), csrf);
    }

    private HttpResponse<InputStream> send(Role role, String method, String path, String body) throws Exception {
        Login login = logins.get(role);
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(server.address() + path.substring(1)))
                .header("Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString(body));
        if (!login.cookie().isEmpty()) {
            request.header("Cookie", login.cookie()).header(Guard.TOKEN, login.token());
        }
        return client.send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
    }

    static Stream<Arguments> everyRouteForEveryRole() {
        List<Arguments> table = new ArrayList<>();
        for (Route route : ContractCheck.routes()) {
            for (Role role : Role.values()) {
                if (!route.toString().equals("DELETE /api/session")) {
                    table.add(Arguments.of(route, role));
                }
            }
        }
        return table.stream();
    }

    private static Role needed(Route route) {
        String name = route.toString();
        if (OPEN.contains(name)) {
            return Role.ANYONE;
        }
        if (REVIEWERS.contains(name)) {
            return Role.REVIEWER;
        }
        return name.contains("/api/admin/") || name.contains("/metrics") ? Role.ADMIN : Role.READER;
    }

    @ParameterizedTest(name = "{0} as {1}")
    @MethodSource
    void everyRouteForEveryRole(Route route, Role role) throws Exception {
        String path = route.path()
                .replace("{id}", "i-00000000")
                .replace("{number}", "1")
                .replace("{format}", "csv")
                .replace("{dyad}", "ARM~AZE")
                .replace("{name}", "nobody");
        HttpResponse<InputStream> answer =
                send(role, route.method(), path, route.method().equals("GET") ? "" : "{}");
        try (InputStream body = answer.body()) {
            int status = answer.statusCode();
            if (role.may(needed(route))) {
                assertThat(status).isNotIn(401, 403, 500);
            } else {
                assertThat(status).isIn(401, 403);
                assertThat(new String(body.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8))
                        .contains("\"detail\"");
            }
        }
    }

    @Test
    void a_session_without_its_token_cannot_write() throws Exception {
        Login reviewer = logins.get(Role.REVIEWER);
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(server.address() + "api/inbox/text"))
                .header("Content-Type", "application/json")
                .header("Cookie", reviewer.cookie())
                .POST(HttpRequest.BodyPublishers.ofString("{\"text\":\"x\"}"));
        assertThat(client.send(request.build(), HttpResponse.BodyHandlers.ofString())
                        .statusCode())
                .isEqualTo(403);
        request.header(Guard.TOKEN, logins.get(Role.ADMIN).token());
        assertThat(client.send(request.build(), HttpResponse.BodyHandlers.ofString())
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void guessing_a_password_ends_after_five_attempts() throws Exception {
        for (int i = 0; i < 5; i++) {
            assertThat(send(Role.ANYONE, "POST", "/api/session", "{\"user\":\"ghost\",\"password\":\"wrong\"}")
                            .statusCode())
                    .isEqualTo(401);
        }
        assertThat(send(Role.ANYONE, "POST", "/api/session", "{\"user\":\"ghost\",\"password\":\"wrong\"}")
                        .statusCode())
                .isEqualTo(429);
    }

    @Test
    void the_last_admin_stays_and_the_file_holds_no_password() throws Exception {
        assertThat(send(Role.ADMIN, "DELETE", "/api/admin/users/admin", "").statusCode())
                .isEqualTo(409);
        assertThat(send(Role.ADMIN, "PATCH", "/api/admin/users/admin", "{\"role\":\"reader\"}")
                        .statusCode())
                .isEqualTo(409);
        assertThat(java.nio.file.Files.readString(directory.resolve("accounts.json")))
                .contains("pbkdf2$")
                .doesNotContain(PASSWORD);
        assertThat(java.nio.file.Files.readString(directory.resolve("accounts.json.audit.jsonl")))
                .contains("account made")
                .doesNotContain(PASSWORD);
    }

    @Test
    void without_accounts_it_binds_to_the_loopback_address_only() {
        org.assertj.core.api.Assertions.assertThatThrownBy(
                        () -> new Settings("s.db", Engines.STANDARD, "0.0.0.0", 0, Set.of(), null, null))
                .hasMessageContaining("--accounts");
    }
}
