package org.parallax.server;

import io.javalin.http.sse.SseClient;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Those who listen to what happens: server-sent events to every open page. Thread-safe. */
final class Feed implements AutoCloseable {

    /** More listeners than this are refused, so that connections stay bounded. */
    private static final int MOST = 1_000;

    private static final int ALIVE_SECONDS = 15;

    private final Set<SseClient> listeners = ConcurrentHashMap.newKeySet();

    /** One at a time, so that events come in order and a slow listener holds up no writer. */
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread named = new Thread(work, "feed");
        named.setDaemon(true);
        return named;
    });

    Feed() {
        var unused = thread.scheduleAtFixedRate(
                () -> listeners.forEach(client -> send(client, () -> client.sendComment("still here"))),
                ALIVE_SECONDS,
                ALIVE_SECONDS,
                TimeUnit.SECONDS);
    }

    int listeners() {
        return listeners.size();
    }

    void listen(SseClient client) {
        if (listeners.size() >= MOST) {
            client.close();
            return;
        }
        client.keepAlive();
        client.onClose(() -> listeners.remove(client));
        listeners.add(client);
        client.sendComment("listening");
    }

    void tell(String event, Map<String, ?> what) {
        String line = Json.text(what);
        thread.execute(() -> listeners.forEach(client -> send(client, () -> client.sendEvent(event, line))));
    }

    private void send(SseClient client, Runnable what) {
        try {
            what.run();
        } catch (RuntimeException e) {
            listeners.remove(client);
        }
    }

    @Override
    public void close() {
        thread.shutdownNow();
        listeners.forEach(SseClient::close);
    }
}
