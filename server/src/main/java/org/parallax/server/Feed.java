package org.parallax.server;

import io.javalin.http.sse.SseClient;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Those who listen to what happens: server-sent events to every open page. Thread-safe. */
final class Feed implements AutoCloseable {

    private final Set<SseClient> listeners = ConcurrentHashMap.newKeySet();

    void listen(SseClient client) {
        client.keepAlive();
        client.onClose(() -> listeners.remove(client));
        listeners.add(client);
        client.sendComment("listening");
    }

    void tell(String event, Map<String, ?> what) {
        String line = Json.text(what);
        listeners.forEach(client -> client.sendEvent(event, line));
    }

    @Override
    public void close() {
        listeners.forEach(SseClient::close);
    }
}
