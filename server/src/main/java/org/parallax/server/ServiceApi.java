package org.parallax.server;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Duration;
import java.util.Map;

/** Whether the server is well, its figures for Prometheus, the contract, and the feed of what is new. */
final class ServiceApi {

    /** The steps of the histogram of answering times; 150 ms is what lists are held to. */
    private static final Duration[] STEPS = {
        Duration.ofMillis(10),
        Duration.ofMillis(50),
        Duration.ofMillis(150),
        Duration.ofMillis(500),
        Duration.ofSeconds(2)
    };

    private final Readers readers;
    private final Catalogues catalogues;
    private final Feed feed;
    private final PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);

    ServiceApi(Readers readers, Catalogues catalogues, Writer writer, Feed feed) {
        this.readers = readers;
        this.catalogues = catalogues;
        this.feed = feed;
        Gauge.builder("parallax.inbox.unfinished", writer, Writer::waiting).register(registry);
        Gauge.builder("parallax.listeners", feed, Feed::listeners).register(registry);
        Gauge.builder(
                        "parallax.incidents",
                        catalogues,
                        all -> all.newest().byId().size())
                .register(registry);
        new JvmMemoryMetrics().bindTo(registry);
    }

    void on(RoutesConfig routes) {
        routes.before(context -> context.attribute("began", System.nanoTime()));
        routes.after(this::measure);
        routes.get("/api/health", this::health, Role.ANYONE);
        routes.get("/metrics", this::metrics, Role.ADMIN);
        routes.get(
                "/api/openapi.yaml",
                context ->
                        context.contentType("application/yaml; charset=utf-8").result(Contract.text()),
                Role.ANYONE);
        routes.sse("/api/stream", feed::listen, Role.READER);
    }

    private void measure(Context context) {
        Long began = context.attribute("began");
        var endpoint = context.endpoints().lastHttpEndpoint();
        String route = endpoint == null ? "none" : endpoint.path;
        Timer.builder("parallax.requests")
                .tag("route", route)
                .tag("method", context.method().name())
                .tag("status", Integer.toString(context.statusCode()))
                .serviceLevelObjectives(STEPS)
                .register(registry)
                .record(Duration.ofNanos(began == null ? 0 : System.nanoTime() - began));
    }

    private void health(Context context) {
        readers.use(archive -> {
            Catalogue catalogue = catalogues.newest(archive);
            Json.answer(
                    context,
                    Map.of(
                            "state", "ready",
                            "version", catalogue.state(),
                            "documents", archive.reports().total(),
                            "incidents", catalogue.byId().size()));
        });
    }

    private void metrics(Context context) {
        context.contentType("text/plain; version=0.0.4; charset=utf-8").result(registry.scrape());
    }
}
