package org.parallax.server;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parallax.server.Sessions.Session;

/**
 * Who may ask what: requests that name a host of ours (a page of another site that rebinds its name does not), writes only with the
 * session's token, each route only for its role. Every answer forbids what the pages do not need.
 */
final class Guard {

    static final String COOKIE = "parallax-session";
    static final String TOKEN = "X-CSRF-Token";

    private static final Set<HandlerType> READING = Set.of(HandlerType.GET, HandlerType.HEAD, HandlerType.OPTIONS);
    private static final String POLICY =
            "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:;"
                    + " worker-src 'self' blob:; connect-src 'self'; object-src 'none'; base-uri 'none'; form-action 'none';"
                    + " frame-ancestors 'none'";

    private final Set<String> hosts = new HashSet<>(Set.of("localhost", "127.0.0.1", "[::1]"));
    private final @Nullable Accounts accounts;
    private final Sessions sessions;
    private final User owner = new User(System.getProperty("user.name", "somebody"), Role.ADMIN);
    private final String ownersToken = Passwords.random();

    Guard(Settings settings, @Nullable Accounts accounts, Sessions sessions) {
        settings.hosts().forEach(host -> hosts.add(host.toLowerCase(Locale.ROOT)));
        if (accounts != null) {
            hosts.add(settings.host().toLowerCase(Locale.ROOT));
        }
        this.accounts = accounts;
        this.sessions = sessions;
    }

    void on(RoutesConfig routes) {
        routes.before(this::check);
        routes.beforeMatched(this::authorise);
        routes.after(Guard::headers);
    }

    private void check(Context context) {
        headers(context);
        if (!hosts.contains(name(context.header("Host")))) {
            throw new Problem(421, "this server does not answer under that name");
        }
        if (!READING.contains(context.method())) {
            writing(context);
        }
    }

    private void writing(Context context) {
        String origin = context.header("Origin");
        boolean foreign = origin != null && !hosts.contains(name(authority(origin)));
        String site = context.header("Sec-Fetch-Site");
        boolean crossing = site != null && !site.equals("same-origin") && !site.equals("none");
        if (foreign || crossing) {
            throw new Problem(403, "writing is for the pages of this server");
        }
        boolean loggingIn =
                context.method() == HandlerType.POST && context.path().equals("/api/session");
        if (!loggingIn && !same(token(context), context.header(TOKEN))) {
            throw new Problem(403, "the header " + TOKEN + " must have the token that GET /api/session gives");
        }
    }

    private static boolean same(@Nullable String wanted, @Nullable String given) {
        return wanted != null
                && given != null
                && MessageDigest.isEqual(
                        wanted.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
    }

    private static String authority(String origin) {
        try {
            return String.valueOf(URI.create(origin).getAuthority());
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    private void authorise(Context context) {
        Role wanted =
                context.routeRoles().stream().map(Role.class::cast).findFirst().orElse(Role.ANYONE);
        require(context, wanted);
    }

    /** A problem unless whoever asks has the role. */
    void require(Context context, Role wanted) {
        User user = user(context);
        if (!user.role().may(wanted)) {
            throw user.role() == Role.ANYONE
                    ? new Problem(401, "log in first")
                    : new Problem(403, "this needs the role of a " + wanted.label());
        }
    }

    /** Who asks. */
    User user(Context context) {
        Accounts team = accounts;
        return team == null
                ? owner
                : session(context)
                        .flatMap(session -> team.named(session.user()))
                        .orElse(User.NOBODY);
    }

    private Optional<Session> session(Context context) {
        return sessions.of(context.cookie(COOKIE));
    }

    /** The token that writes of whoever asks must carry; null if nobody is logged in. */
    @Nullable
    String token(Context context) {
        return accounts == null
                ? ownersToken
                : session(context).map(Session::csrf).orElse(null);
    }

    private static String name(@Nullable String host) {
        return host == null ? "" : host.toLowerCase(Locale.ROOT).replaceFirst(":[0-9]{1,5}$", "");
    }

    private static void headers(Context context) {
        context.header("Content-Security-Policy", POLICY)
                .header("X-Content-Type-Options", "nosniff")
                .header("Referrer-Policy", "no-referrer")
                .header("X-Frame-Options", "DENY")
                .header("Cross-Origin-Opener-Policy", "same-origin")
                .header("Cross-Origin-Resource-Policy", "same-origin")
                .header("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
        if (context.res().getHeader("Cache-Control") == null) {
            context.header("Cache-Control", "no-cache");
        }
    }
}
