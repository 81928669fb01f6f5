package org.parallax.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.parallax.model.Edition;
import org.parallax.model.Published;
import org.parallax.read.Input;

/** Texts that try to be markup or script, through every input: they come back as JSON text and as nothing else. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileTextTest {

    private static final List<String> VECTORS = List.of(
            "<script>alert(1)</script>",
            "<img src=x onerror=alert(1)>",
            "<svg onload=alert(1)>",
            "<iframe srcdoc='<script>alert(1)</script>'></iframe>",
            "<a href=\"javascript:alert(1)\">x</a>",
            "<details open ontoggle=alert(1)>",
            "<math><mtext></p><style><!--</style><img title=\"--&gt;&lt;img src=x onerror=alert(1)&gt;\">",
            "<body onpageshow=alert(1)>",
            "<input autofocus onfocus=alert(1)>",
            "<video><source onerror=alert(1)></video>",
            "<link rel=stylesheet href=//evil.example/x.css>",
            "<meta http-equiv=refresh content='0;url=javascript:alert(1)'>",
            "<object data=javascript:alert(1)></object>",
            "<template><script>alert(1)</script></template>",
            "{{constructor.constructor('alert(1)')()}}",
            "${alert(1)}");
    private static final List<UnaryOperator<String>> CONTEXTS = List.of(
            text -> text,
            text -> "\">" + text,
            text -> "'>" + text,
            text -> "</title>" + text,
            text -> "</textarea>" + text,
            text -> "--><!--" + text,
            text -> "]]>" + text,
            text -> "</script>" + text);
    private static final List<UnaryOperator<String>> ENCODINGS = List.of(
            text -> text,
            text -> text.replace("<", "&lt;"),
            text -> text.replace("<", "\uFF1C"),
            text -> text.replace("script", "scr\u0000ipt"),
            text -> text.toUpperCase(java.util.Locale.ROOT),
            text -> text.replace(" ", "\t\u2028"));

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

    private static List<String> payloads() {
        Set<String> payloads = new LinkedHashSet<>();
        VECTORS.forEach(vector -> CONTEXTS.forEach(
                context -> ENCODINGS.forEach(encoding -> payloads.add(encoding.apply(context.apply(vector))))));
        return List.copyOf(payloads);
    }

    /** Titles, outlets and addresses of one JSON Lines file: the way in for whatever a source says of itself. */
    @Test
    void five_hundred_payloads_through_every_input_come_back_as_json_text() {
        List<String> payloads = payloads();
        assertThat(payloads).hasSizeGreaterThanOrEqualTo(500);
        List<Input> inputs = new ArrayList<>();
        for (int i = 0; i < payloads.size(); i++) {
            String payload = payloads.get(i);
            byte[] text = ("Armenia said that Azerbaijan had shelled Kapan, report " + i + ": " + payload)
                    .getBytes(StandardCharsets.UTF_8);
            Edition edition = new Edition(payload, payload, Published.on(LocalDate.of(2021, 5, 28)), "en", payload);
            inputs.add(new Input("p" + i + ".txt", () -> new ByteArrayInputStream(text), edition));
        }
        server.add(inputs);
        for (String path : List.of(
                "/api/overview",
                "/api/incidents?limit=200",
                "/api/incidents/facets",
                "/api/documents?limit=200",
                "/api/map",
                "/api/timeline",
                "/api/parties",
                "/api/dyads",
                "/api/sources",
                "/api/review/next")) {
            isText(caller.raw(caller.to(path)));
        }
        caller.get("/api/incidents?limit=200")
                .path("items")
                .forEach(item -> isText(
                        caller.raw(caller.to("/api/incidents/" + item.path("id").asString()))));
        caller.get("/api/documents?limit=200")
                .path("items")
                .forEach(item -> isText(
                        caller.raw(caller.to("/api/documents/" + item.path("id").asString()))));
    }

    @Test
    void payloads_in_parameters_paths_and_bodies_are_refused_or_told_as_json_text() {
        for (String payload : payloads()) {
            String encoded = java.net.URLEncoder.encode(payload, StandardCharsets.UTF_8);
            for (String path : List.of(
                    "/api/incidents?q=" + encoded,
                    "/api/incidents?party=" + encoded,
                    "/api/incidents?sort=" + encoded,
                    "/api/documents?outlet=" + encoded,
                    "/api/incidents/" + encoded.replace("+", "%20"),
                    "/" + encoded.replace("+", "%20").replace("%2F", ""))) {
                refusedOrText(caller.raw(caller.to(path)));
            }
            refusedOrText(caller.raw(caller.to("/api/decisions")
                    .header(Guard.TOKEN, caller.token())
                    .header("Content-Type", "application/json")
                    .POST(HttpRequest.BodyPublishers.ofString(
                            Json.text(java.util.Map.of("kind", payload, payload, payload))))));
        }
    }

    private static void refusedOrText(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isLessThan(500);
        boolean ours = answer.headers().firstValue("Content-Security-Policy").isPresent();
        if (ours) {
            isText(answer);
        } else {
            // Jetty refuses an address before it comes to us.
            assertThat(answer.statusCode()).isEqualTo(400);
            assertThat(answer.body()).doesNotContainIgnoringCase("<script").doesNotContainIgnoringCase("<img src");
        }
    }

    private static void isText(HttpResponse<String> answer) {
        String type = answer.headers().firstValue("Content-Type").orElse("");
        assertThat(type).containsAnyOf("application/json", "application/geo+json", "application/problem+json");
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
                .doesNotContain("unsafe-inline")
                .contains("object-src 'none'");
        tools.jackson.databind.json.JsonMapper.shared().readTree(answer.body());
    }

    @Test
    void a_request_under_another_hosts_name_is_refused() throws Exception {
        try (Socket socket =
                new Socket("127.0.0.1", URI.create(server.address()).getPort())) {
            socket.getOutputStream()
                    .write("GET /api/incidents HTTP/1.1\r\nHost: rebound.example\r\nConnection: close\r\n\r\n"
                            .getBytes(StandardCharsets.US_ASCII));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(answer).startsWith("HTTP/1.1 421");
        }
    }

    @Test
    void a_write_of_another_site_is_refused() {
        HttpResponse<String> answer = caller.raw(caller.to("/api/inbox/text")
                .header(Guard.TOKEN, caller.token())
                .header("Origin", "https://news.example")
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString("{\"text\":\"x\"}")));
        assertThat(answer.statusCode()).isEqualTo(403);
    }
}
