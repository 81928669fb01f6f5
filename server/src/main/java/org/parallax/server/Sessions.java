package org.parallax.server;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Who is logged in. Sessions end after half a day without a request, and with the server. Thread-safe. */
final class Sessions {

    private static final Duration IDLE = Duration.ofHours(12);

    /** Somebody's session; its token is in a cookie, its other token in a header of writes. */
    record Session(String user, String csrf, Instant used) {}

    private final Map<String, Session> byToken = new ConcurrentHashMap<>();

    /** Begins a session and gives its token. */
    String begin(String user) {
        byToken.values().removeIf(Sessions::over);
        String token = Passwords.random();
        byToken.put(token, new Session(user, Passwords.random(), Instant.now()));
        return token;
    }

    Optional<Session> of(@Nullable String token) {
        return token == null
                ? Optional.empty()
                : Optional.ofNullable(byToken.computeIfPresent(
                        token,
                        (same, session) ->
                                over(session) ? null : new Session(session.user(), session.csrf(), Instant.now())));
    }

    void end(@Nullable String token) {
        if (token != null) {
            byToken.remove(token);
        }
    }

    void endAll(String user) {
        byToken.values().removeIf(session -> session.user().equals(user));
    }

    private static boolean over(Session session) {
        return session.used().isBefore(Instant.now().minus(IDLE));
    }
}
