package org.parallax.server;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Logging in and out, and who is logged in. */
final class SessionApi {

    private static final int SESSION_COOKIE = -1;

    private final @Nullable Accounts accounts;
    private final Sessions sessions;
    private final Guard guard;
    private final Audit audit;
    private final boolean fetching;
    private final Patience patience = new Patience();

    SessionApi(@Nullable Accounts accounts, Sessions sessions, Guard guard, Audit audit, boolean fetching) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.guard = guard;
        this.audit = audit;
        this.fetching = fetching;
    }

    void on(RoutesConfig routes) {
        routes.get("/api/session", context -> tell(context, guard.user(context), guard.token(context)), Role.ANYONE);
        routes.post("/api/session", this::login, Role.ANYONE);
        routes.delete("/api/session", this::logout, Role.ANYONE);
    }

    private void tell(Context context, User user, @Nullable String csrf) {
        Map<String, Object> session = new LinkedHashMap<>();
        session.put("accounts", accounts != null);
        session.put("fetching", fetching);
        if (user.role() != Role.ANYONE) {
            session.put("user", user.name());
            session.put("role", user.role().label());
            session.put("csrf", csrf);
        }
        context.header("Cache-Control", "no-store");
        Json.answer(context, session);
    }

    private void login(Context context) {
        Body body = Body.of(context, Set.of("user", "password"));
        String name = body.required("user", 64);
        String password = body.required("password", 1_000);
        if (accounts == null) {
            throw new Problem(409, "this server has no accounts; whoever is at this machine may do everything");
        }
        patience.check(name, context.ip());
        Optional<User> user = accounts.authentic(name, password);
        if (user.isEmpty()) {
            patience.failed(name, context.ip());
            audit.note(name, "login failed", context.ip());
            throw new Problem(401, "no account has this name and password");
        }
        patience.succeeded(name);
        sessions.end(context.cookie(Guard.COOKIE));
        begin(context, user.get());
    }

    private void begin(Context context, User user) {
        String token = sessions.begin(user.name());
        boolean secure = "https".equals(context.header("X-Forwarded-Proto"));
        context.cookie(new Cookie(Guard.COOKIE, token, "/", SESSION_COOKIE, secure, true, null, SameSite.STRICT));
        audit.note(user.name(), "logged in", context.ip());
        tell(context, user, sessions.of(token).map(Sessions.Session::csrf).orElse(null));
    }

    private void logout(Context context) {
        sessions.end(context.cookie(Guard.COOKIE));
        context.removeCookie(Guard.COOKIE, "/");
        context.status(204);
    }
}
