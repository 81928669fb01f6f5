package org.parallax.cli;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.parallax.fetch.Limits;
import org.parallax.fetch.Policy;

/** A real site on this machine with pages that change; it knows entity tags. */
final class Site implements AutoCloseable {

    private final HttpServer server;
    private final Map<String, Page> pages = new ConcurrentHashMap<>();

    /** The paths that were asked for, with the status that was answered. */
    final List<String> asked = new CopyOnWriteArrayList<>();

    private record Page(int status, String type, String body) {}

    Site() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    Site shows(String path, String type, String body) {
        pages.put(path, new Page(200, type, body));
        return this;
    }

    Site fails(String path, int status) {
        pages.put(path, new Page(status, "text/plain", ""));
        return this;
    }

    String address(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    /** A policy under which this site may be fetched, without rests between questions. */
    Policy policy() {
        Limits quick = new Limits(
                1 << 20, Duration.ofSeconds(2), Duration.ofSeconds(5), 5, Duration.ZERO, Duration.ofSeconds(5));
        return Policy.forTests(Set.of(server.getAddress().getPort()), quick);
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().toString();
        Page page = pages.getOrDefault(path, new Page(404, "text/plain", ""));
        String tag = "\"" + Integer.toHexString(page.body().hashCode()) + "\"";
        boolean known = tag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"));
        int status = known ? 304 : page.status();
        asked.add(status + " " + path);
        exchange.getResponseHeaders().set("ETag", tag);
        exchange.getResponseHeaders().set("Content-Type", page.type());
        byte[] body = status == 200 ? page.body().getBytes(StandardCharsets.UTF_8) : new byte[0];
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
