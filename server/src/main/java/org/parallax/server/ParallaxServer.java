package org.parallax.server;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.config.RoutesConfig;
import java.util.List;
import org.parallax.store.Engine;

/**
 * The server over one store: many readers, one writer, pages and API on one port of the loopback address.
 *
 * <p>It answers only requests that name a loopback host, so that no page of another site can read it. Stops when closed: requests
 * under way are answered, the writer finishes what it has begun. Thread-safe.
 */
public final class ParallaxServer implements AutoCloseable {

    private static final long LARGEST_REQUEST = 32L << 20;

    private final Javalin javalin;
    private final Writer writer;
    private final Readers readers;
    private final Feed feed;

    private ParallaxServer(String store, Engine engine, int port) {
        this.feed = new Feed();
        this.writer = new Writer(store, engine, feed);
        this.readers = new Readers(store);
        this.javalin = Javalin.create(this::configure);
        javalin.start("127.0.0.1", port);
    }

    /**
     * Starts a server.
     *
     * @param store the path of an SQLite file, which is made if it is not there, or a JDBC address of PostgreSQL
     * @param port 0 for any that is free
     * @throws org.parallax.store.journal.StoreException if the store cannot be opened
     */
    public static ParallaxServer start(String store, Engine engine, int port) {
        return new ParallaxServer(store, engine, port);
    }

    /** The address of the pages: {@code http://127.0.0.1:8080/}. */
    public String address() {
        return "http://127.0.0.1:" + javalin.port() + "/";
    }

    /** Adds documents as the inbox does and waits until they can be read. */
    public List<String> add(List<org.parallax.read.Input> inputs) {
        return writer.add(inputs);
    }

    private void configure(JavalinConfig config) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.http.generateEtags = true;
        config.http.prefer405over404 = true;
        config.http.maxRequestSize = LARGEST_REQUEST;
        config.jetty.modifyServer(server -> server.setStopTimeout(5_000));
        routes(config.routes);
    }

    private void routes(RoutesConfig routes) {
        Catalogues catalogues = new Catalogues(readers);
        new Guard().on(routes);
        new Problems().on(routes);
        new IncidentsApi(readers, catalogues).on(routes);
        new DocumentsApi(readers).on(routes);
        new ViewsApi(readers, catalogues).on(routes);
        new SourcesApi(readers, catalogues).on(routes);
        new DecisionsApi(readers, writer).on(routes);
        new InboxApi(writer, feed).on(routes);
        new ExportApi(readers).on(routes);
        new HealthApi(readers, catalogues, writer).on(routes);
        new Pages().on(routes);
    }

    @Override
    public void close() {
        feed.close();
        javalin.stop();
        writer.close();
        readers.close();
    }
}
