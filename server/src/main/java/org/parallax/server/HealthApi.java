package org.parallax.server;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.LongAdder;

/** Whether the server is well, its figures for Prometheus, and the contract. */
final class HealthApi {

    private final Readers readers;
    private final Catalogues catalogues;
    private final Writer writer;
    private final LongAdder requests = new LongAdder();
    private final LongAdder failures = new LongAdder();
    private final LongAdder nanos = new LongAdder();

    HealthApi(Readers readers, Catalogues catalogues, Writer writer) {
        this.readers = readers;
        this.catalogues = catalogues;
        this.writer = writer;
    }

    void on(RoutesConfig routes) {
        routes.before(context -> context.attribute("began", System.nanoTime()));
        routes.after(this::count);
        routes.get("/api/health", this::health);
        routes.get("/metrics", this::metrics);
        routes.get("/api/openapi.yaml", HealthApi::contract);
    }

    private void count(Context context) {
        requests.increment();
        if (context.statusCode() >= 500) {
            failures.increment();
        }
        Long began = context.attribute("began");
        nanos.add(began == null ? 0 : System.nanoTime() - began);
    }

    private void health(Context context) {
        int incidents = catalogues.newest().incidents().size();
        Json.answer(context, Map.of("state", "well", "incidents", incidents, "waiting", writer.waiting()));
    }

    private void metrics(Context context) {
        int incidents =
                readers.read(archive -> catalogues.newest(archive)).incidents().size();
        context.contentType("text/plain; version=0.0.4; charset=utf-8")
                .result("""
                # TYPE parallax_requests_total counter
                parallax_requests_total %d
                # TYPE parallax_failures_total counter
                parallax_failures_total %d
                # TYPE parallax_request_seconds_total counter
                parallax_request_seconds_total %.6f
                # TYPE parallax_inbox_waiting gauge
                parallax_inbox_waiting %d
                # TYPE parallax_incidents gauge
                parallax_incidents %d
                """.formatted(requests.sum(), failures.sum(), nanos.sum() / 1e9, writer.waiting(), incidents));
    }

    private static void contract(Context context) {
        try (InputStream yaml = HealthApi.class.getResourceAsStream("openapi.yaml")) {
            context.contentType("application/yaml")
                    .result(Objects.requireNonNull(yaml).readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
