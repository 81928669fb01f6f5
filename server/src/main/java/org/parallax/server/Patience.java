package org.parallax.server;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;

/** How many failed attempts to log in are borne with, for each account and each address asked from. Thread-safe. */
final class Patience {

    private static final int FAILURES = 5;
    private static final Duration WITHIN = Duration.ofMinutes(5);
    private static final int REMEMBERED = 10_000;

    private final Map<String, Deque<Instant>> failures = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Deque<Instant>> eldest) {
            return size() > REMEMBERED;
        }
    };

    /** A problem if there were too many failures of late. */
    synchronized void check(String account, String address) {
        if (spent("a " + account, FAILURES) || spent("i " + address, 4 * FAILURES)) {
            throw new Problem(429, "too many failed attempts; wait five minutes");
        }
    }

    private boolean spent(String key, int most) {
        Deque<Instant> times = failures.getOrDefault(key, new ArrayDeque<>());
        Instant from = Instant.now().minus(WITHIN);
        times.removeIf(time -> time.isBefore(from));
        return times.size() >= most;
    }

    synchronized void failed(String account, String address) {
        failures.computeIfAbsent("a " + account, key -> new ArrayDeque<>()).add(Instant.now());
        failures.computeIfAbsent("i " + address, key -> new ArrayDeque<>()).add(Instant.now());
    }

    synchronized void succeeded(String account) {
        failures.remove("a " + account);
    }
}
