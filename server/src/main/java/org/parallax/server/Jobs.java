package org.parallax.server;

import io.javalin.http.sse.SseClient;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The latest jobs, with those who watch them. Thread-safe. */
final class Jobs implements AutoCloseable {

    private static final int KEPT = 200;

    private final Map<String, Job> byId = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Job> eldest) {
            return size() > KEPT && eldest.getValue().over();
        }
    };
    private final Map<String, Set<SseClient>> watchers = new ConcurrentHashMap<>();

    synchronized List<Job> latest() {
        List<Job> jobs = new ArrayList<>(byId.values());
        Collections.reverse(jobs);
        return jobs.subList(0, Math.min(KEPT, jobs.size()));
    }

    synchronized Optional<Job> of(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    synchronized long unfinished() {
        return byId.values().stream().filter(job -> !job.over()).count();
    }

    /** Puts a job in its new state and tells those who watch it. */
    void put(Job job) {
        synchronized (this) {
            byId.put(job.id(), job);
        }
        watchers.getOrDefault(job.id(), Set.of()).forEach(client -> tell(client, job));
    }

    void watch(SseClient client, String id) {
        Job job = of(id).orElseThrow(() -> new Problem(404, "there is no such job", "id"));
        client.keepAlive();
        Set<SseClient> others = watchers.computeIfAbsent(id, key -> ConcurrentHashMap.newKeySet());
        client.onClose(() -> others.remove(client));
        others.add(client);
        tell(client, of(id).orElse(job));
    }

    private static void tell(SseClient client, Job job) {
        synchronized (client) {
            try {
                client.sendEvent("job", Json.text(job));
                if (job.over()) {
                    client.close();
                }
            } catch (RuntimeException e) {
                // Whoever watched has gone.
                return;
            }
        }
    }

    @Override
    public void close() {
        watchers.values().forEach(clients -> clients.forEach(SseClient::close));
    }
}
