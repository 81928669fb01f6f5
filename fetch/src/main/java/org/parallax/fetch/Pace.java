package org.parallax.fetch;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/** One question at a time to each host, with a rest between two, and none while the host wants to be left alone. Thread-safe. */
final class Pace {

    private final Limits limits;
    private final Time time;
    private final Map<String, Host> hosts = new ConcurrentHashMap<>();

    Pace(Limits limits, Time time) {
        this.limits = limits;
        this.time = time;
    }

    /** A question to a host. */
    @FunctionalInterface
    interface Work<R> {
        R run() throws IOException;
    }

    /** Asks when it is the question's turn. A redirect within one host is a part of the question before it and need not rest. */
    <R> R inTurn(String name, boolean goesOn, Work<R> work) throws IOException {
        Host host = host(name);
        try {
            if (!host.lock.tryLock(limits.patience().toMillis(), TimeUnit.MILLISECONDS)) {
                throw new IOException("other questions to " + name + " take too long");
            }
            try {
                rest(host, name, goesOn);
                return work.run();
            } finally {
                host.next = later(host.next, time.now().plus(later(limits.interval(), host.delay)));
                host.lock.unlock();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    private void rest(Host host, String name, boolean goesOn) throws IOException, InterruptedException {
        Instant free = goesOn ? host.held : later(host.next, host.held);
        Duration left = Duration.between(time.now(), free);
        if (left.compareTo(limits.patience()) > 0) {
            throw new HeldException(name + " wants to be left alone until " + free, left);
        }
        if (!left.isNegative() && !left.isZero()) {
            time.pass(left);
        }
    }

    /** The host wants to be left alone for some time. */
    void hold(String name, Duration wait) {
        Host host = host(name);
        host.held = later(host.held, time.now().plus(wait));
    }

    /** The host wants a longer rest between two questions than others. */
    void slow(String name, Duration delay) {
        host(name).delay = delay;
    }

    private Host host(String name) {
        return hosts.computeIfAbsent(name, any -> new Host());
    }

    private static <T extends Comparable<? super T>> T later(T one, T other) {
        return one.compareTo(other) >= 0 ? one : other;
    }

    /** A host that wants to be left alone for longer than anybody here waits. */
    static final class HeldException extends IOException {
        private static final long serialVersionUID = 1;

        private final Duration left;

        HeldException(String reason, Duration left) {
            super(reason);
            this.left = left;
        }

        Duration left() {
            return left;
        }
    }

    private static final class Host {
        private final ReentrantLock lock = new ReentrantLock();
        private volatile Instant next = Instant.MIN;
        private volatile Instant held = Instant.MIN;
        private volatile Duration delay = Duration.ZERO;
    }
}
